package org.saphan.twin.repositories.thing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

class ThingStore implements PanacheRepositoryBase<String, String> {}
