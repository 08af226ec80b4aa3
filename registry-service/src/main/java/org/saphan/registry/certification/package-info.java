/// Which standards products are certified for (S4-09): community product standard, food authority, halal and the
/// others, each certificate with its number, who issued it, and from when until when it holds. CDD grants and
/// revokes; a certificate runs out by itself on the day after its last. From that day every reader is told so;
/// the event for the others follows at once ([ExpireCertifications]), once, whatever was down in the meantime and
/// however many processes look. Numbers and names of issuers stay here: a number of the food authority has
/// thirteen digits.
@NullMarked
package org.saphan.registry.certification;

import org.jspecify.annotations.NullMarked;
