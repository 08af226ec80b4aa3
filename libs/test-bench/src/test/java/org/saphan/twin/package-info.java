/// One package a rule of the house: a service so small that it does nothing but break that rule.
@NullMarked
package org.saphan.twin;

import org.jspecify.annotations.NullMarked;
