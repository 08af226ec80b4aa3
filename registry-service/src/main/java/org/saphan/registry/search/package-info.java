/// Finding entrepreneurs by what one remembers of a name, of theirs or of a product's: an index of the whole register
/// that follows the journal and forgives typing mistakes. It holds nothing that the database does not, and is made anew
/// where it is missing.
@NullMarked
package org.saphan.registry.search;

import org.jspecify.annotations.NullMarked;
