/// A service with one feature, as small as one can be: what the bench is tried on.
@NullMarked
package org.saphan.sample;

import org.jspecify.annotations.NullMarked;
