// SPDX-License-Identifier: GPL-3.0-or-later
// Something a page needs from the server: loading, there, or failed with a way to try again.
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Answer, Failure } from "../api/client";

export type Loaded<T> = { retry: () => void } & (
  { state: "loading" } | { state: "there"; data: T } | { state: "failed"; failure: Failure }
);

/** `load` is called when it is another function than before: wrap it in useCallback. */
export function useLoad<T>(load: () => Promise<Answer<T>>): Loaded<T> {
  const [round, setRound] = useState(0);
  const retry = useCallback(() => setRound((last) => last + 1), []);
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading", retry });
  useEffect(() => {
    let wanted = true;
    setLoaded({ state: "loading", retry });
    void load().then((answer) => {
      if (!wanted) return;
      setLoaded(
        answer.ok
          ? { state: "there", data: answer.data, retry }
          : { state: "failed", failure: answer.failure, retry },
      );
    });
    return () => {
      wanted = false;
    };
  }, [load, round, retry]);
  return loaded;
}
