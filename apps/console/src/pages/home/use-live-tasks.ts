import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { doubtSession } from '../../api/send.js';
import { readTasksAnew, useTaskNews } from '../../api/tasks.js';
import { listen } from './listen.js';

const EVENTS = '/api/v1/tasks/events';

/** Shows what others do as they do it. False while the service can't be listened to: what is shown may then be old. */
export function useLiveTasks(): boolean {
  const queries = useQueryClient();
  const news = useTaskNews();
  const [isLive, setLive] = useState(true);
  useEffect(() => {
    // What happened while nobody listened, be it on another page, was not told.
    const readAnew = (): void => void readTasksAnew(queries);
    return listen({
      open: () => new EventSource(EVENTS),
      events: {
        task: (data) => {
          const { id, version } = JSON.parse(data) as { readonly id: string; readonly version: number };
          news(id, version);
        },
        reset: readAnew,
      },
      onOpen: readAnew,
      onLive: setLive,
      // The session may be over, which an EventSource does not tell.
      onRefused: doubtSession,
    });
  }, [queries]);
  return isLive;
}
