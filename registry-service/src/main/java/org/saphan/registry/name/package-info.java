/// Names as they are compared: Thai and English, in one spelling, without the words that every second name has, and by
/// how they sound in Latin letters.
@NullMarked
package org.saphan.registry.name;

import org.jspecify.annotations.NullMarked;
