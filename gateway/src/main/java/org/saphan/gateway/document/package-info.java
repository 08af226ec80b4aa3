/// What there is to read about the services' interfaces: a list of all of it for pages and programs, the documents of
/// each service as it serves them now, and of each kind one for all services together.
@NullMarked
package org.saphan.gateway.document;

import org.jspecify.annotations.NullMarked;
