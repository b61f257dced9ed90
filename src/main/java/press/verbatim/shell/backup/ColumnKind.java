package press.verbatim.shell.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of column our migrations use, each with one text form that H2 and PostgreSQL read back alike. */
enum ColumnKind {
    UUID_VALUE {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            UUID value = row.getObject(column, UUID.class);
            return value == null ? null : value.toString();
        }

        @Override
        void bind(PreparedStatement insert, int column, String value) throws SQLException {
            insert.setObject(column, UUID.fromString(value));
        }
    },
    MOMENT {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null
                    ? null
                    : value.withOffsetSameInstant(ZoneOffset.UTC).toString();
        }

        @Override
        void bind(PreparedStatement insert, int column, String value) throws SQLException {
            insert.setObject(column, OffsetDateTime.parse(value));
        }
    },
    DAY {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            LocalDate value = row.getObject(column, LocalDate.class);
            return value == null ? null : value.toString();
        }

        @Override
        void bind(PreparedStatement insert, int column, String value) throws SQLException {
            insert.setObject(column, LocalDate.parse(value));
        }
    },
    BYTES {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            byte[] value = row.getBytes(column);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        void bind(PreparedStatement insert, int column, String value) throws SQLException {
            insert.setBytes(column, Base64.getDecoder().decode(value));
        }
    },
    NUMBER {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : value.toPlainString();
        }

        @Override
        void bind(PreparedStatement insert, int column, String value) throws SQLException {
            insert.setBigDecimal(column, new BigDecimal(value));
        }
    },
    TRUTH {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : Boolean.toString(value);
        }

        @Override
        void bind(PreparedStatement insert, int column, String value) throws SQLException {
            insert.setBoolean(column, Boolean.parseBoolean(value));
        }
    },
    TEXT {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void bind(PreparedStatement insert, int column, String value) throws SQLException {
            insert.setString(column, value);
        }
    };

    abstract @Nullable String read(ResultSet row, int column) throws SQLException;

    abstract void bind(PreparedStatement insert, int column, String value) throws SQLException;

    /** @throws IllegalStateException for a type that no migration of ours may use */
    static ColumnKind of(int type, String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT);
        if (name.equals("uuid")) {
            return UUID_VALUE;
        }
        if (name.equals("timestamptz")) {
            return MOMENT;
        }
        return switch (type) {
            case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.DATE -> DAY;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL -> NUMBER;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> NUMBER;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            default -> throw new IllegalStateException("a backup cannot hold columns of type " + typeName);
        };
    }
}
