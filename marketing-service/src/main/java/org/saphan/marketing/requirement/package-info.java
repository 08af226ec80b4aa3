/// What a channel asks of a product, as data: stars, certificates, a category, goods a month. Says what a requirement
/// may look like and knows nothing of channels or products; readiness holds products to it.
@NullMarked
package org.saphan.marketing.requirement;

import org.jspecify.annotations.NullMarked;
