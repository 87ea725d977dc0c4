// SPDX-License-Identifier: GPL-3.0-or-later
import { useCallback } from "preact/hooks";
import { get } from "../api/client";
import { useSurroundings } from "../context";
import { FailureAlert } from "../parts/alert";
import { NoticeText } from "../parts/notice";
import { Skeleton } from "../parts/skeleton";
import { useLoad } from "../parts/useload";

export function PrivacyPage() {
  const { words, language } = useSurroundings();
  const load = useCallback(() => get("/api/registrations/public/consent", { path: {} }), [language]); // eslint-disable-line react-hooks/exhaustive-deps
  const notice = useLoad(load);
  return (
    <main class="page" id="content">
      {notice.state !== "there" && <h1 tabIndex={-1}>{words.privacy.title}</h1>}
      {notice.state === "loading" && <Skeleton lines={8} kind="text" />}
      {notice.state === "failed" && <FailureAlert failure={notice.failure} onRetry={notice.retry} />}
      {notice.state === "there" && (
        <section class="card prose">
          <NoticeText text={notice.data.text} heading="h1" />
          <p class="small">{words.privacy.version(notice.data.version)}</p>
        </section>
      )}
    </main>
  );
}
