/// Hosts on which nobody has a website of its own: marketplaces and platforms, with everything below them (M2). The
/// well-known ones are there from the beginning; OPS-MOC enters and removes others.
@NullMarked
package org.saphan.marketing.marketplace;

import org.jspecify.annotations.NullMarked;
