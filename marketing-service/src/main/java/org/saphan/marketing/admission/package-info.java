/// Who may enter a channel, decided from what is known alone. An application stands on a proven basis (M1); the
/// entrepreneur is in the register, the products named are its own, and its consent to be marketed stands (M5). The
/// two bases of OTOP PLUS, a graduate of OTOP NEXT or products with market potential, name at least one product
/// rated high enough in an announced round (M6, S2-03): `NEXT_GRADUATE` is a graduation from the one programme that
/// the settings name, `PROGRAMME_GRADUATE` one from any programme, such as OTOP_TO_SME; market potential is what was
/// assessed of a named product on the channel's market (S2-07), and `DIP_A1` a run of that activity in DIP's programme
/// (S4-05). The facts that a decision was taken on are kept with their sequences.
@NullMarked
package org.saphan.marketing.admission;

import org.jspecify.annotations.NullMarked;
