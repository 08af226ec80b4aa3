/// Under which reference each agency has an entrepreneur in its own books, so that it finds it here again. No public
/// fact:
/// nothing is announced, and only that agency and CDD see it. What was given before stays in the rows.
@NullMarked
package org.saphan.registry.externalreference;

import org.jspecify.annotations.NullMarked;
