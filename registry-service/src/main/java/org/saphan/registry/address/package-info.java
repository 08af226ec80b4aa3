/// Where production is: a village in a subdistrict, which must exist on the day on which it is entered (R2).
@NullMarked
package org.saphan.registry.address;

import org.jspecify.annotations.NullMarked;
