// Listens to the events of a service with a foreign client of server-sent events, until it comes to a subject. Then it
// begins again behind the event before, as after a broken connection, and must be told the same event first.
// Environment: FEED, the address; TYPE; TOKEN; KEY.
import { HTTP } from "cloudevents";
import { EventSource } from "eventsource";
import { giveUp, tell } from "./told.mjs";

const { FEED, TYPE, TOKEN, KEY } = process.env;

function listen(lastEventId, each) {
    const source = new EventSource(FEED, {
        fetch: (address, init) => {
            const headers = { ...init.headers, Authorization: `Bearer ${TOKEN}` };
            if (lastEventId) headers["Last-Event-ID"] = lastEventId;
            return fetch(address, { ...init, headers });
        },
    });
    source.addEventListener("error", event => event.code && giveUp(`status ${event.code}`));
    source.addEventListener(TYPE, message => each(message, source));
}

function understood(message) {
    return HTTP.toEvent({ headers: { "content-type": "application/cloudevents+json" }, body: message.data });
}

let before;
listen(undefined, (message, source) => {
    const event = understood(message);
    if (event.subject !== KEY) {
        before = message.lastEventId;
        return;
    }
    source.close();
    listen(before, (again, resumed) => {
        resumed.close();
        const same = understood(again);
        if (same.id !== event.id) giveUp(`resumed at ${same.id} instead of ${event.id}`);
        tell(event);
    });
});
