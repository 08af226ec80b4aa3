/// How much of a product its maker can make in a month, as OPS-MOC or an agency that supports its marketing has seen
/// it. Each statement stays; for a channel the latest in the unit that it asks for counts. Hangs on the product, and so
/// goes with it when the register gives that to another entrepreneur.
@NullMarked
package org.saphan.marketing.productioncapacity;

import org.jspecify.annotations.NullMarked;
