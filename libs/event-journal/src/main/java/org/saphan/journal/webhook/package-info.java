/// Where agencies without Kafka have events brought to: each agency enters its own webhooks, proves that the endpoint
/// listens, and sees how it does. A webhook is entered with a secret that is shown once; nothing is sent before the
/// endpoint has repeated a challenge; what could not be delivered waits as a dead letter for the subscriber, who alone
/// decides to have it sent again. Another agency's webhooks are not there.
@NullMarked
package org.saphan.journal.webhook;

import org.jspecify.annotations.NullMarked;
