// Reads the feed of a service page by page until it comes to a subject, and understands that event with the SDK of
// CloudEvents. Environment: FEED, the address; TOKEN; KEY.
import { HTTP } from "cloudevents";
import { giveUp, tell } from "./told.mjs";

const { FEED, TOKEN, KEY } = process.env;

async function page(after) {
    const address = new URL(FEED);
    address.searchParams.set("wait", "10");
    if (after) address.searchParams.set("after", after);
    const answer = await fetch(address, { headers: { Authorization: `Bearer ${TOKEN}` } });
    return answer.ok ? answer.json() : giveUp(await answer.text());
}

for (let after; ; ) {
    const { items, next } = await page(after);
    // A page is a batch in the JSON format of CloudEvents.
    const events = items.length === 0 ? [] : HTTP.toEvent({
        headers: { "content-type": "application/cloudevents-batch+json" },
        body: JSON.stringify(items),
    });
    const found = events.find(event => event.subject === KEY);
    if (found) {
        tell(found);
        break;
    }
    after = next;
}
