/// Answers that the gateway has as a whole: each with its tag, so that nobody fetches twice what he has, and once
/// more in a compressed form, made when the content is made and not for every caller.
@NullMarked
package org.saphan.gateway.content;

import org.jspecify.annotations.NullMarked;
