/// The rounds in which products are judged (OPC, การคัดสรร): planned with a scheme, opened for entries, judged in
/// the provinces and by the national panel, announced. The scheme is data: how much each of the sections A, B and
/// C
/// counts, and from which total on how many stars are given (R5, R6). An announced round takes no more ratings; that
/// it is announced holds for all its ratings from that moment, whatever their own events have caught up with.
@NullMarked
package org.saphan.registry.opcround;

import org.jspecify.annotations.NullMarked;
