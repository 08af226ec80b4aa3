/// What every API of the suite has in common: refusals as problems in Thai and English, the calling agency and its
/// scopes, preconditions, idempotency, pages and the strictness towards what a client sends.
@NullMarked
package org.saphan.http;

import org.jspecify.annotations.NullMarked;
