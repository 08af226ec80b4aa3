/// The committees that judge an OPC round: one a province, and the national panel. Their members are numbers at
/// an agency, never names, and what leaves the register says only how many there are. A member declares the
/// entrepreneurs whom it must not judge; from then on it cannot score them, and what it scored before does not
/// count.
@NullMarked
package org.saphan.registry.panel;

import org.jspecify.annotations.NullMarked;
