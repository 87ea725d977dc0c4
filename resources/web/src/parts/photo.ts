// SPDX-License-Identifier: GPL-3.0-or-later
// A photo made small on the phone, and sent with its progress.
import type { Failure } from "../api/client";
import { problemOf } from "../api/client";
import { language } from "../i18n/language";

const longestSide = 1600; // enough to read a card by; about 300 kB
const quality = 0.82;

async function decoded(file: Blob): Promise<ImageBitmap | HTMLImageElement> {
  if (typeof createImageBitmap === "function") {
    try {
      return await createImageBitmap(file, { imageOrientation: "from-image" });
    } catch {
      // Older browsers know no options; the image element decides.
    }
  }
  const image = new Image();
  const url = URL.createObjectURL(file);
  try {
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** As JPEG, its longest side at most 1600 pixels; null for what is no picture. */
export async function shrunk(file: Blob): Promise<Blob | null> {
  try {
    const picture = await decoded(file);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.fillStyle = "#fff"; // below what is transparent
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    if ("close" in picture) picture.close();
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
  } catch {
    return null;
  }
}

export type Sent = { ok: true; text: string } | { ok: false; failure: Failure };

/** fetch() knows no progress of what is sent; `onProgress` hears percents. */
export function sendPhoto(
  photo: Blob,
  to: { method: "PUT" | "POST"; url: string; headers: Record<string, string> },
  onProgress: (percent: number) => void,
): { sent: Promise<Sent>; stop: () => void } {
  const request = new XMLHttpRequest();
  const sent = new Promise<Sent>((resolve) => {
    const failed = () =>
      resolve({ ok: false, failure: { problem: problemOf(request.responseText), retryAfter: null } });
    request.open(to.method, to.url);
    request.setRequestHeader("Content-Type", photo.type);
    request.setRequestHeader("Accept-Language", language());
    for (const [name, value] of Object.entries(to.headers)) request.setRequestHeader(name, value);
    request.timeout = 120_000;
    request.upload.onprogress = (event) =>
      onProgress(Math.round((100 * event.loaded) / Math.max(event.total, 1)));
    request.onload = () => {
      if (request.status === 201) resolve({ ok: true, text: request.responseText });
      else failed();
    };
    request.onerror = failed;
    request.ontimeout = failed;
    request.onabort = failed;
    request.send(photo);
  });
  return { sent, stop: () => request.abort() };
}
