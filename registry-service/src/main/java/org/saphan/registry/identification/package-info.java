/// The numbers by which entrepreneurs are told apart: 13 digits of a person or a legal person with their check
/// digit, twelve
/// of a community enterprise. Stored sealed, shown masked.
@NullMarked
package org.saphan.registry.identification;

import org.jspecify.annotations.NullMarked;
