// What a consumer has understood of an event, for whoever started it: one line of JSON.
export function tell(event) {
    event.validate();
    const { id, type, source, subject, datacontenttype, dataschema, agency, data } = event;
    // Of what comes by Kafka the SDK cuts the time to milliseconds, and a header is always a text.
    const time = new Date(event.time).toISOString();
    const sequence = Number(event.sequence);
    console.log(JSON.stringify({ id, type, source, subject, time, datacontenttype, dataschema, sequence, agency, data }));
}

export function giveUp(reason) {
    console.error(reason);
    process.exit(1);
}
