/// The agencies of a programme: who owns it, signed it or has a duty in it. Money figures of single enterprises
/// are for them and for OPS-MOC alone, and only they contribute to it.
@NullMarked
package org.saphan.marketing.programmeagency;

import org.jspecify.annotations.NullMarked;
