/// What to do with messages that could not be understood: look at them, try them again when the reason is mended, or
/// skip them. None of it blocks the messages after them.
@NullMarked
package org.saphan.journal.deadletter;

import org.jspecify.annotations.NullMarked;
