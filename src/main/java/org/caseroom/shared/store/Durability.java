package org.caseroom.shared.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Makes what weighs most reach the disk itself, not just the operating system, before it is acknowledged.
///
/// H2 with `WRITE_DELAY=0` writes at every commit, but doesn't force the file; PostgreSQL forces it at every commit by
/// itself.
@Component
public class Durability {

    private final JdbcClient jdbc;
    private final boolean embedded;

    Durability(JdbcClient jdbc, DataSource store) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.embedded = "H2"
                .equals(JdbcUtils.extractDatabaseMetaData(store, java.sql.DatabaseMetaData::getDatabaseProductName));
    }

    /// Forces the store to disk once the transaction at hand has been committed and before its caller hears of it.
    public void syncAfterCommit() {
        if (embedded) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    jdbc.sql("checkpoint sync").update();
                }
            });
        }
    }
}
