/// What the sales that were reported come to: of a programme or a channel, by channel, month, market, province and
/// category. Only rows that stand are added up.
@NullMarked
package org.saphan.marketing.salestotal;

import org.jspecify.annotations.NullMarked;
