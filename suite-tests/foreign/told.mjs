// What a consumer has understood of an event, for whoever started it: one line of JSON.
export function tell(event) {
    event.validate();
    const { id, type, source, subject, datacontenttype, dataschema, sequence, agency, data } = event;
    // The SDK cuts the time of what comes by Kafka to milliseconds.
    const time = new Date(event.time).toISOString();
    console.log(JSON.stringify({ id, type, source, subject, time, datacontenttype, dataschema, sequence, agency, data }));
}

export function giveUp(reason) {
    console.error(reason);
    process.exit(1);
}
