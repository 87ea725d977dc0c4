// SPDX-License-Identifier: GPL-3.0-or-later
// Something of the customer's own that a page shows: what was last seen at once, then what the server says, and
// again whenever somebody comes back to the page. With `every` it is followed: asked for with its tag, so that
// nothing changed is 304 and no body. Without a signal what was last seen stays, marked as old.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { isPassing, urlOf } from "../api/client";
import type { Answer, Failure } from "../api/client";
import { ownGetAt } from "./api";
import type { OwnData, OwnGets, OwnWhere } from "./api";
import { keepSeen, lastSeen } from "./seen";

/** `fresh`: the server just said so. `checking`: being asked. `old`: it could not be asked. */
export type Freshness = "fresh" | "checking" | "old";

export type Own<T> =
  | { state: "loading" }
  | { state: "failed"; failure: Failure }
  | { state: "there"; data: T; at: number; freshness: Freshness };

export interface Followed<T> {
  own: Own<T>;
  again: () => void;
  /** What a change answered. */
  show: (data: T) => void;
}

export const followPause = 12_000;

function kept<T>(url: string, keep: boolean): Own<T> {
  const seen = keep ? lastSeen(url) : null;
  return seen === null
    ? { state: "loading" }
    : { state: "there", data: seen.data as T, at: seen.at, freshness: "checking" };
}

export function useOwn<P extends OwnGets>(
  path: P,
  where: OwnWhere<P> = {},
  how: { every?: number; keep?: boolean } = {},
): Followed<OwnData<P>> {
  type Data = OwnData<P>;
  const url = urlOf(path, where);
  const { every, keep = true } = how;
  const [shown, setShown] = useState<{ url: string; own: Own<Data> }>(() => ({ url, own: kept(url, keep) }));
  const tag = useRef<string | null>(null);

  const take = useCallback(
    (answer: Answer<Data>) => {
      if (answer.ok) {
        const same = answer.etag !== null && answer.etag === tag.current;
        tag.current = answer.etag;
        const at = Date.now();
        if (keep) keepSeen(url, { at, tag: answer.etag, data: answer.data });
        setShown((last) => ({
          url,
          own: {
            state: "there",
            data: same && last.url === url && last.own.state === "there" ? last.own.data : answer.data,
            at,
            freshness: "fresh",
          },
        }));
      } else {
        const { failure } = answer;
        setShown((last) => ({
          url,
          own:
            last.url === url && last.own.state === "there" && isPassing(failure)
              ? { ...last.own, freshness: "old" }
              : { state: "failed", failure },
        }));
      }
    },
    [url, keep],
  );
  const look = useCallback(async () => {
    const answer = await ownGetAt<Data>(url);
    return () => take(answer);
  }, [url, take]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    tag.current = null;
    setShown((last) =>
      last.url === url && last.own.state === "there" ? last : { url, own: kept(url, keep) },
    );
    const round = async () => {
      clearTimeout(timer);
      const said = await look();
      if (over) return;
      said();
      plan();
    };
    const plan = () => {
      clearTimeout(timer);
      if (every !== undefined)
        timer = setTimeout(() => {
          if (document.visibilityState === "visible") void round();
          else plan();
        }, every);
    };
    const wake = () => {
      if (document.visibilityState === "visible") void round();
    };
    void round();
    document.addEventListener("visibilitychange", wake);
    addEventListener("online", wake);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", wake);
    };
  }, [url, look, every, keep]);

  const again = useCallback(() => {
    setShown((last) => (last.own.state === "failed" ? { url, own: { state: "loading" } } : last));
    void look().then((said) => said());
  }, [url, look]);
  const show = useCallback((data: Data) => take({ ok: true, data, etag: null }), [take]);
  return { own: shown.url === url ? shown.own : kept(url, keep), again, show };
}
