/// The public check of a star: anybody may ask which stars a product has and whether they stand today, without a
/// token. Only announced ratings in force, and nothing that tells a person.
@NullMarked
package org.saphan.registry.star;

import org.jspecify.annotations.NullMarked;
