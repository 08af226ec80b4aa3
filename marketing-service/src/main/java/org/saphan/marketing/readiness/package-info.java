/// Who is ready for which channel, and what is missing of whom: the standing in the register and the consent, and of
/// one product everything that the channel asks for: stars of an announced round, certificates in force on the day, a
/// category, goods a month. Nothing of it is stored: it is computed when it is asked for, from what is known then, so
/// that news and the calendar turn it by themselves. Of products that are named every one must do; where none is, the
/// one that lacks least speaks for the entrepreneur.
@NullMarked
package org.saphan.marketing.readiness;

import org.jspecify.annotations.NullMarked;
