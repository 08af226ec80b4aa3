/// An entrepreneur's telephone number. It is a person's, so it is stored sealed like the identification numbers:
/// encrypted,
/// found by a keyed hash, shown by its last digits.
@NullMarked
package org.saphan.registry.phone;

import org.jspecify.annotations.NullMarked;
