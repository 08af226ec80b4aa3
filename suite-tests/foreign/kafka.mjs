// Reads a topic from its beginning with kafkajs until it comes to a key, and understands that event with the SDK of
// CloudEvents. Environment: BROKER, TOPIC, GROUP, KEY, and USERNAME with PASSWORD where the broker asks for them.
import { Kafka as CloudEvents } from "cloudevents";
import { Kafka, logLevel } from "kafkajs";
import { giveUp, tell } from "./told.mjs";

const { BROKER, TOPIC, GROUP, KEY, USERNAME, PASSWORD } = process.env;
const sasl = USERNAME && { mechanism: "scram-sha-512", username: USERNAME, password: PASSWORD };
const retry = { retries: 12 };
const kafka = new Kafka({
    clientId: "foreign",
    brokers: [BROKER],
    logLevel: logLevel.NOTHING,
    retry,
    ...(sasl && { sasl }),
});
const consumer = kafka.consumer({ groupId: GROUP, retry });

consumer.on(consumer.events.CRASH, ({ payload }) => payload.restart || giveUp(named(payload.error)));

function named(error) {
    return error.type ?? error.name;
}

async function read() {
    await consumer.connect();
    await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
    const message = await new Promise((found, refused) => {
        consumer
            .run({ eachMessage: async ({ message }) => message.key.toString() === KEY && found(message) })
            .catch(refused);
    });
    await consumer.disconnect();
    return message;
}

try {
    const message = await read();
    const headers = Object.entries(message.headers).map(([name, value]) => [name, value.toString()]);
    const value = message.value.toString();
    tell(CloudEvents.toEvent({ headers: Object.fromEntries(headers), key: KEY, value, body: value }));
} catch (error) {
    giveUp(named(error));
}
