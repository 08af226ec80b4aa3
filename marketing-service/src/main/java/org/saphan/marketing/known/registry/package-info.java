/// What marketing knows of the register: who may sell, what they make, how it was rated and certified, and what
/// they agreed to.
@NullMarked
package org.saphan.marketing.known.registry;

import org.jspecify.annotations.NullMarked;
