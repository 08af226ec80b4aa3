/// The kinds of help that agencies give an entrepreneur (S1-13…15), each with the duty that it needs, and the agencies
/// that develop entrepreneurs in a programme because they hold one of these duties or assess potential.
@NullMarked
package org.saphan.plan.support;

import org.jspecify.annotations.NullMarked;
