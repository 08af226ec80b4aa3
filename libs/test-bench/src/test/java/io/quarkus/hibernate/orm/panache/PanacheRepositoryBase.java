package io.quarkus.hibernate.orm.panache;

/// Stands in for Panache, on which the bench does not depend.
public interface PanacheRepositoryBase<E, I> {}
