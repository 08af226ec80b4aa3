/// Reports of sales from a file: CSV in UTF-8, with or without a byte-order mark, its columns named in Thai or in
/// English and in any order. All rows are stored or none; a file with mistakes is answered with each of them by
/// line and column.
@NullMarked
package org.saphan.marketing.salesimport;

import org.jspecify.annotations.NullMarked;
