/// What a service says of its events to whoever asks it: its AsyncAPI document, the one that stands among the
/// contracts, with every schema and example inside, so that a reader needs nothing else.
@NullMarked
package org.saphan.journal.document;

import org.jspecify.annotations.NullMarked;
