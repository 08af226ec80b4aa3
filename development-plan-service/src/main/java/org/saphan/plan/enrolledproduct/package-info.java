/// The products that take part in a programme, beside their entrepreneurs (S2-04): each the entrepreneur's own, and
/// rated as the programme asks. A product counts once, while its entrepreneur holds a place. When the register gives a
/// rated product to another entrepreneur who takes part, it goes along.
@NullMarked
package org.saphan.plan.enrolledproduct;

import org.jspecify.annotations.NullMarked;
