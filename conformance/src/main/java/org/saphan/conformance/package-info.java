/// Asks a running service, over HTTP alone, whether it keeps the conventions that all services of the exchange share:
/// problems, pages, entity tags, idempotency, the feed of events and the events themselves. It knows no service: what
/// there is to ask it reads from the service's own documents. An agency that operates a service of its own learns from
/// it, point by point, what a partner's system would stumble over.
@NullMarked
package org.saphan.conformance;

import org.jspecify.annotations.NullMarked;
