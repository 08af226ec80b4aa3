// How to receive one event type: a command for each way that this installation offers.

export function ways(suite, service, topic, type, t) {
    const feed = `${location.origin}${service.events}`;
    const signed = `-H "Authorization: Bearer $TOKEN"`;
    const subscription = JSON.stringify({ name: t("subscriptionName"), url: "https://example.go.th/saphan", types: [type] });
    return [
        ["kafka", kafka(suite.kafka, topic)],
        ["feed", `curl ${signed} '${feed}?types=${type}&limit=10&wait=30'`],
        ["stream", `curl -N ${signed} -H 'Accept: text/event-stream' '${feed}?types=${type}'`],
        ["webhook", [
            `curl -X POST ${signed}`,
            ` -H "Idempotency-Key: $(uuidgen)" -H 'Content-Type: application/json'`,
            ` -d '${subscription}' '${feed.replace(/events$/, "webhooks")}'`,
        ].join(" \\\n   ")],
    ];
}

function kafka(access, topic) {
    const bootstrap = access?.bootstrap ?? "$KAFKA";
    const consume = `kafka-console-consumer.sh --bootstrap-server ${bootstrap} --topic ${topic} \\\n    --from-beginning --property print.headers=true --property print.key=true`;
    if (!access?.saslMechanism) return consume;
    return [
        "cat > client.properties <<END",
        `security.protocol=${access.securityProtocol}`,
        `sasl.mechanism=${access.saslMechanism}`,
        'sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="$AGENCY" password="$PASSWORD";',
        "END",
        `${consume} \\\n    --consumer.config client.properties --group "$AGENCY.console"`,
    ].join("\n");
}
