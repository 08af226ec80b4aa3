/// Appeals against announced ratings: lodged by the agency that entered the product, or by CDD, within the days
/// that the round's scheme grants; once a rating. CDD upholds one with other scores, which supersede the rating
/// under the appeal's id, or dismisses it. Whether a star changes is told by the rating's own events.
@NullMarked
package org.saphan.registry.appeal;

import org.jspecify.annotations.NullMarked;
