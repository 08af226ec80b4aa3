/// Lists of entrepreneurs: by conditions in the order of their ids, or, where a text is sought, the best fitting first;
/// and how many there are of which.
@NullMarked
package org.saphan.registry.entrepreneurlist;

import org.jspecify.annotations.NullMarked;
