/// The register that the demonstration runs on: as many entrepreneurs and products as the country registered, and
/// the ratings of two OPC rounds, all invented. Every
/// row is a function of its number, so that the same register is made on every machine and nobody in it exists.
@NullMarked
package org.saphan.local.demo;

import org.jspecify.annotations.NullMarked;
