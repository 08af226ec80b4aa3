/// What an operator sees and does: the library starts and stops with the service, says how it is, and is measured.
@NullMarked
package org.saphan.journal.operation;

import org.jspecify.annotations.NullMarked;
