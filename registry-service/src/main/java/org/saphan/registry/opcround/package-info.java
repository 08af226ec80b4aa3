/// The rounds in which products are judged (OPC, การคัดสรร): planned with a scheme, opened for entries, judged in
/// the provinces and by the national panel, announced. The scheme is data: how much each of the sections A, B and
/// C counts and who judges it, from which total on how many stars are given (R5, R6), how many members decide,
/// how long stars stand and can be appealed against, and which answers lead into which quadrant. An announced
/// round takes no more ratings; that it is announced holds for all its ratings from that moment, whatever their
/// own events have caught up with.
@NullMarked
package org.saphan.registry.opcround;

import org.jspecify.annotations.NullMarked;
