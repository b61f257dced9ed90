package press.verbatim.transcript;

import java.util.HashSet;
import java.util.Set;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.db.LobStorageMap;
import org.h2.mvstore.db.MVTable;
import org.h2.result.Row;
import org.h2.schema.Schema;
import org.h2.table.Table;
import org.h2.value.Value;
import org.h2.value.ValueBlob;
import org.h2.value.ValueLob;
import org.h2.value.lob.LobDataDatabase;

/**
 * The large texts and files that H2 keeps beside its rows. It removes one some time after its row let go of it, and never if the server was
 * killed meanwhile; no compaction finds these.
 */
final class LargeTexts {
    private static final int OF_A_TABLE = 0;

    private LargeTexts() {}

    /**
     * Removes those that no row has.
     *
     * @param session of somebody alone in the database
     */
    static void removeOrphans(SessionLocal session) {
        Database database = session.getDatabase();
        MVMap<Long, ?> kept = LobStorageMap.openLobMap(database.getStore().getTransactionStore());
        Set<Long> orphans = new HashSet<>(kept.keySet());
        for (Schema schema : database.getAllSchemasNoMeta()) {
            for (Table table : schema.getAllTablesAndViews(session)) {
                if (table instanceof MVTable rows && rows.getContainsLargeObject()) {
                    leaveOut(orphans, rows.getScanIndex(session).find(session, null, null, false));
                }
            }
        }
        orphans.forEach(id ->
                database.getLobStorage().removeLob(new ValueBlob(new LobDataDatabase(database, OF_A_TABLE, id), 0)));
    }

    private static void leaveOut(Set<Long> orphans, Cursor rows) {
        while (rows.next()) {
            Row row = rows.get();
            for (int column = 0; column < row.getColumnCount(); column++) {
                Value value = row.getValue(column);
                if (value instanceof ValueLob large && large.getLobData() instanceof LobDataDatabase data) {
                    orphans.remove(data.getLobId());
                }
            }
        }
    }
}
