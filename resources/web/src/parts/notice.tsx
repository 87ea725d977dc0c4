// SPDX-License-Identifier: GPL-3.0-or-later
// The privacy notice as the server keeps it: the first line is its heading.
export function NoticeText({ text, heading }: { text: string; heading: "h1" | "h3" }) {
  const [title, ...paragraphs] = text.split(/\n\s*\n/);
  const Heading = heading;
  return (
    <div class="notice">
      <Heading tabIndex={heading === "h1" ? -1 : undefined}>{title}</Heading>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph.trim()}</p>
      ))}
    </div>
  );
}
