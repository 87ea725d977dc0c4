// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code as a picture that also prints. What makes it is loaded when one is shown.
import { useEffect, useState } from "preact/hooks";

export function Qr({ text, label }: { text: string; label: string }) {
  const [path, setPath] = useState<{ size: number; d: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    const draw = () =>
      void import("lean-qr/nano")
        .then(({ generate }) => {
          if (!wanted) return;
          const code = generate(text);
          let d = "";
          for (let y = 0; y < code.size; ++y)
            for (let x = 0; x < code.size; ++x) if (code.get(x, y)) d += `M${x + 4} ${y + 4}h1v1h-1z`;
          setPath({ size: code.size + 8, d });
        })
        .catch(() => {
          if (wanted) addEventListener("online", draw, { once: true }); // the page is of use without it
        });
    draw();
    return () => {
      wanted = false;
      removeEventListener("online", draw);
    };
  }, [text]);
  if (path === null) return <div class="qr skeleton" aria-hidden="true" />;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${path.size} ${path.size}`}>
      <rect width={path.size} height={path.size} fill="#fff" />
      <path d={path.d} fill="#000" />
    </svg>
  );
}
