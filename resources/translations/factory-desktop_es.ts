<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <source>Shows a factory's productivity live, from the events its cameras send.</source>
            <translation>Muestra en directo la productividad de una fábrica, a partir de los eventos de sus cámaras.</translation>
        </message>
        <message>
            <source>MIT license. It stands on Qt for Python (LGPL), SQLAlchemy, aiohttp, pyqtgraph, Tabler icons (MIT) and the typeface Inter (OFL).</source>
            <translation>Licencia MIT. Se apoya en Qt for Python (LGPL), SQLAlchemy, aiohttp, pyqtgraph, los iconos Tabler (MIT) y la tipografía Inter (OFL).</translation>
        </message>
        <message>
            <source>Store: {path}</source>
            <translation>Almacén de datos: {path}</translation>
        </message>
    </context>
    <context>
        <name>AccessDesk</name>
        <message>
            <source>Certificate of {name}</source>
            <translation>Certificado de {name}</translation>
        </message>
        <message>
            <source>an admin</source>
            <translation>un administrador</translation>
        </message>
        <message>
            <source>Certificate (*.pem)</source>
            <translation>Certificado (*.pem)</translation>
        </message>
    </context>
    <context>
        <name>AccessKeysDialog</name>
        <message>
            <source>Access keys</source>
            <translation>Claves de acceso</translation>
        </message>
        <message>
            <source>A camera that shows its key is known by it, whatever its events say. On this computer nobody needs a key; one that is shown has to be right. Only a digest of a key is kept: a key that is lost is replaced.</source>
            <translation>A una cámara que muestra su clave se la conoce por ella, digan lo que digan sus eventos. En este ordenador nadie necesita una clave; la que se muestra tiene que ser correcta. Solo se guarda un resumen: una clave perdida se sustituye.</translation>
        </message>
        <message>
            <source>&amp;Make a camera's key</source>
            <translation>Crear la clave de una cá&amp;mara</translation>
        </message>
        <message>
            <source>Pair by c&amp;ode</source>
            <translation>Emparejar por códi&amp;go</translation>
        </message>
        <message>
            <source>Make an &amp;admin's key</source>
            <translation>Crear una clave de &amp;administración</translation>
        </message>
        <message>
            <source>Re&amp;place</source>
            <translation>&amp;Sustituir</translation>
        </message>
        <message>
            <source>Re&amp;voke</source>
            <translation>Re&amp;vocar</translation>
        </message>
        <message>
            <source>Cer&amp;tificate…</source>
            <translation>Cer&amp;tificado…</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>Co&amp;piar</translation>
        </message>
        <message>
            <source>Only this computer is let in. To let in cameras on the network too, choose Data &gt; Let in cameras on the network.</source>
            <translation>Solo se admite este equipo. Para admitir también cámaras de la red, elija Datos &gt; Permitir cámaras de la red.</translation>
        </message>
        <message>
            <source>Cameras on the network send to {address}. They are to trust the authority in {file}, SHA-256 {fingerprint}.</source>
            <translation>Las cámaras de la red envían a {address}. Tienen que confiar en la autoridad de {file}, SHA-256 {fingerprint}.</translation>
        </message>
        <message>
            <source>{file} holds a certificate and its private key, for the camera to show besides its key. Keep no copy: another can be made.</source>
            <translation>{file} contiene un certificado y su clave privada, que la cámara muestra además de su clave de acceso. No guarde ninguna copia: se puede crear otro.</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>&amp;Camera</source>
            <translation>&amp;Cámara</translation>
        </message>
        <message>
            <source>A replaced key opens for 24 hours more; a revoked one not at all.</source>
            <translation>Una clave sustituida abre 24 horas más; una revocada, nada.</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>C&amp;laves</translation>
        </message>
        <message>
            <source>Type this code into the camera within 10 minutes. With it the camera gets a key of its own, once:</source>
            <translation>Escriba este código en la cámara en 10 minutos. Con él la cámara obtiene una vez su propia clave:</translation>
        </message>
        <message>
            <source>POST /api/v1/pairing with Authorization: Bearer CODE</source>
            <translation>POST /api/v1/pairing con Authorization: Bearer CODE</translation>
        </message>
        <message>
            <source>This is shown once. Copy it now, and give it to the camera as:</source>
            <translation>Se muestra una sola vez. Cópiela ahora y désela a la cámara como:</translation>
        </message>
        <message>
            <source>Authorization: Bearer KEY</source>
            <translation>Authorization: Bearer CLAVE</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>La clave nueva</translation>
        </message>
    </context>
    <context>
        <name>AddUnknownDialog</name>
        <message>
            <source>Add worker {id}</source>
            <translation>Añadir trabajador {id}</translation>
        </message>
        <message>
            <source>Add station {id}</source>
            <translation>Añadir estación {id}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Type of the station</source>
            <translation>Tipo de la estación</translation>
        </message>
        <message>
            <source>Add worker</source>
            <translation>Añadir trabajador</translation>
        </message>
        <message>
            <source>Add station</source>
            <translation>Añadir estación</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Such as Assembly</source>
            <translation>Por ejemplo, Montaje</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>&amp;Tipo</translation>
        </message>
    </context>
    <context>
        <name>AlertButtons</name>
        <message>
            <source>Acknowledge</source>
            <translation>Reconocer</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Mute the chosen alert</source>
            <translation>Silenciar la alerta elegida</translation>
        </message>
        <message>
            <source>Somebody knows of it and sees to it</source>
            <translation>Alguien lo sabe y se ocupa</translation>
        </message>
    </context>
    <context>
        <name>AlertHistoryDialog</name>
        <message>
            <source>History of alerts</source>
            <translation>Historial de alertas</translation>
        </message>
        <message>
            <source>What was told, the newest first, at most 1,000.</source>
            <translation>Lo que se avisó, lo más nuevo primero, como mucho 1.000.</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>&amp;Alerts</source>
            <translation>&amp;Alertas</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Ahora no se puede leer: {why}</translation>
        </message>
        <message>
            <source>Nothing has needed attention yet.</source>
            <translation>Nada ha requerido atención todavía.</translation>
        </message>
    </context>
    <context>
        <name>AlertRuleForm</name>
        <message>
            <source>&amp;Tell of it</source>
            <translation>&amp;Avisar</translation>
        </message>
        <message>
            <source>Quiet in &amp;breaks</source>
            <translation>Callar en las &amp;pausas</translation>
        </message>
        <message>
            <source>Quiet &amp;outside shifts</source>
            <translation>Callar &amp;fuera de los turnos</translation>
        </message>
        <message>
            <source>&amp;Needs attention</source>
            <translation>Requiere ate&amp;nción</translation>
        </message>
        <message>
            <source>&amp;Desktop</source>
            <translation>&amp;Escritorio</translation>
        </message>
        <message>
            <source>So&amp;und</source>
            <translation>&amp;Sonido</translation>
        </message>
        <message>
            <source>Lo&amp;g</source>
            <translation>Registr&amp;o</translation>
        </message>
        <message>
            <source>&amp;Webhook</source>
            <translation>&amp;Webhook</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>What nine of ten idle spells of the last four weeks were shorter than, of each worker and station with 30 or more</source>
            <translation>Nueve de cada diez tramos de espera de las últimas cuatro semanas duraron menos, en cada trabajador y estación con 30 o más</translation>
        </message>
        <message>
            <source>A&amp;fter</source>
            <translation>&amp;Después de</translation>
        </message>
        <message>
            <source>Usua&amp;l length</source>
            <translation>Duración &amp;habitual</translation>
        </message>
        <message>
            <source>T&amp;hreshold</source>
            <translation>&amp;Umbral</translation>
        </message>
        <message>
            <source>U&amp;pper threshold</source>
            <translation>U&amp;mbral superior</translation>
        </message>
        <message>
            <source>&amp;Severity</source>
            <translation>&amp;Gravedad</translation>
        </message>
        <message>
            <source>Said in</source>
            <translation>Se dice en</translation>
        </message>
    </context>
    <context>
        <name>AlertRulesDialog</name>
        <message>
            <source>Rules of alerts</source>
            <translation>Reglas de las alertas</translation>
        </message>
        <message>
            <source>From when on something is told under Needs attention, and where else. One cause is told once, and clears by itself.</source>
            <translation>Desde cuándo se avisa de algo en «Requiere atención», y dónde más. De cada causa se avisa una vez, y se da por resuelta sola.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>&amp;Rules</source>
            <translation>&amp;Reglas</translation>
        </message>
        <message>
            <source>Keep these rules</source>
            <translation>Guardar estas reglas</translation>
        </message>
        <message>
            <source>Back to the usual ones</source>
            <translation>Volver a las habituales</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Ahora no se puede leer: {why}</translation>
        </message>
        <message>
            <source>Going through the last week…</source>
            <translation>Repasando la última semana…</translation>
        </message>
        <message>
            <source>Going through the last week: {share}…</source>
            <translation>Repasando la última semana: {share}…</translation>
        </message>
        <message>
            <source>notification</source>
            <translation>notificación</translation>
        </message>
        <message>
            <source>notifications</source>
            <translation>notificaciones</translation>
        </message>
        <message>
            <source>Last week these rules would have made {notifications} on the desktop.</source>
            <translation>La semana pasada estas reglas habrían dado {notifications} en el escritorio.</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después de</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravedad</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>Última semana</translation>
        </message>
    </context>
    <context>
        <name>AndonBoard</name>
        <message>
            <source>Andon board</source>
            <translation>Pizarra andon</translation>
        </message>
        <message>
            <source>Nothing needs attention.</source>
            <translation>Nada requiere atención.</translation>
        </message>
    </context>
    <context>
        <name>AskRetrainingDialog</name>
        <message>
            <source>Ask for retraining</source>
            <translation>Pedir el reentrenamiento</translation>
        </message>
        <message>
            <source>The labeled events of the range are written beside the store, with ids of workers and without their names, and the receiver is told where they lie.</source>
            <translation>Los eventos etiquetados del intervalo se escriben junto al almacén, con los identificadores de los trabajadores y sin sus nombres, y se le dice al receptor dónde están.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Export and tell</source>
            <translation>Exportar y avisar</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>No se puede leer ahora: {why}</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>&amp;Priority</source>
            <translation>&amp;Prioridad</translation>
        </message>
    </context>
    <context>
        <name>AttentionButton</name>
        <message>
            <source>Needs attention: {count}</source>
            <translation>Requiere atención: {count}</translation>
        </message>
    </context>
    <context>
        <name>AuditDesk</name>
        <message>
            <source>Audit trail</source>
            <translation>Registro de actividad</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>AuditTrailDialog</name>
        <message>
            <source>Audit trail</source>
            <translation>Registro de actividad</translation>
        </message>
        <message>
            <source>Whatever changes data or its meaning leaves a line, and so does what shows or gives out data of people. The newest come first, at most 1,000.</source>
            <translation>Todo lo que cambia los datos o su significado deja una línea, y también lo que muestra o entrega datos de personas. Primero las más nuevas, como máximo 1000.</translation>
        </message>
        <message>
            <source>Lines of the audit trail</source>
            <translation>Líneas del registro de actividad</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Ahora no se puede leer: {why}</translation>
        </message>
        <message>
            <source>Exported to {file}.</source>
            <translation>Exportado a {file}.</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Words in the lines</source>
            <translation>Palabras de las líneas</translation>
        </message>
        <message>
            <source>The picked line in full</source>
            <translation>La línea elegida, completa</translation>
        </message>
        <message>
            <source>&amp;Lines</source>
            <translation>&amp;Líneas</translation>
        </message>
        <message>
            <source>The picked line in &amp;full</source>
            <translation>La línea elegida, &amp;completa</translation>
        </message>
    </context>
    <context>
        <name>BackupDesk</name>
        <message>
            <source>Making a backup…</source>
            <translation>Haciendo una copia de seguridad…</translation>
        </message>
        <message>
            <source>Save a copy of the store</source>
            <translation>Guardar una copia del almacén de datos</translation>
        </message>
        <message>
            <source>Saving a copy…</source>
            <translation>Guardando una copia…</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurar desde una copia de seguridad</translation>
        </message>
        <message>
            <source>Stores (*.db)</source>
            <translation>Almacenes de datos (*.db)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>{file} guardado.</translation>
        </message>
        <message>
            <source>Backup made and checked: {file}</source>
            <translation>Copia de seguridad hecha y comprobada: {file}</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>Guardar una copia en otro lugar…</translation>
        </message>
        <message>
            <source>Open data folder</source>
            <translation>Abrir carpeta de datos</translation>
        </message>
        <message>
            <source>Today's backup could not be made.</source>
            <translation>No se pudo hacer la copia de seguridad de hoy.</translation>
        </message>
        <message>
            <source>Events are stored as ever. It is tried again every 10 minutes.</source>
            <translation>Los eventos se guardan como siempre. Se vuelve a intentar cada 10 minutos.</translation>
        </message>
        <message>
            <source>Go back to live first: a replay must not change what it shows.</source>
            <translation>Vuelva antes al directo: una reproducción no debe cambiar lo que muestra.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>BoardDesk</name>
        <message>
            <source>The andon board is shown.</source>
            <translation>Se muestra la pizarra andon.</translation>
        </message>
    </context>
    <context>
        <name>BreakRow</name>
        <message>
            <source>Name of the break</source>
            <translation>Nombre de la pausa</translation>
        </message>
        <message>
            <source>Start of the break</source>
            <translation>Inicio de la pausa</translation>
        </message>
        <message>
            <source>End of the break</source>
            <translation>Fin de la pausa</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the break</source>
            <translation>Quitar la pausa</translation>
        </message>
    </context>
    <context>
        <name>BundleDesk</name>
        <message>
            <source>Zip file (*.zip)</source>
            <translation>Archivo ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Diagnostics bundle</source>
            <translation>Paquete de diagnóstico</translation>
        </message>
        <message>
            <source>Writing the diagnostics bundle…</source>
            <translation>Escribiendo el paquete de diagnóstico…</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>Se guardó {file}.</translation>
        </message>
    </context>
    <context>
        <name>BundleDialog</name>
        <message>
            <source>Diagnostics bundle</source>
            <translation>Paquete de diagnóstico</translation>
        </message>
        <message>
            <source>One zip file for whoever helps you. It is saved where you choose; nothing is sent anywhere. This goes in:</source>
            <translation>Un archivo ZIP para quien le ayude. Se guarda donde usted elija; no se envía nada a ninguna parte. Esto va dentro:</translation>
        </message>
        <message>
            <source>Not in it: the store itself, events, names and ids of workers, stations and cameras, keys.</source>
            <translation>No va dentro: el propio almacén de datos, eventos, nombres e ID de trabajadores, estaciones y cámaras, claves.</translation>
        </message>
        <message>
            <source>Save bundle…</source>
            <translation>Guardar paquete…</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Versions of the program, Python, Qt, SQLite and packages; system; screen</source>
            <translation>Versiones del programa, Python, Qt, SQLite y paquetes; sistema; pantalla</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Those in force, without passwords</source>
            <translation>Los vigentes, sin contraseñas</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>Almacén de datos</translation>
        </message>
        <message>
            <source>Its version, sizes, zone and time rule, and how many rows it has</source>
            <translation>Su versión, tamaños, zona y regla de tiempo, y cuántas filas tiene</translation>
        </message>
        <message>
            <source>Listener</source>
            <translation>Recepción</translation>
        </message>
        <message>
            <source>Its address, or why cameras cannot send</source>
            <translation>Su dirección, o por qué las cámaras no pueden enviar</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>The newest 2,000 lines, which name nobody</source>
            <translation>Las 2.000 líneas más nuevas, que no nombran a nadie</translation>
        </message>
    </context>
    <context>
        <name>CameraDialog</name>
        <message>
            <source>Add camera</source>
            <translation>Añadir cámara</translation>
        </message>
        <message>
            <source>The id is what the camera sends with its events. A camera that nobody has added is listed when it first sends.</source>
            <translation>El ID es lo que la cámara envía con sus eventos. Una cámara que nadie ha añadido aparece en la lista cuando envía por primera vez.</translation>
        </message>
        <message>
            <source>Save camera</source>
            <translation>Guardar la cámara</translation>
        </message>
        <message>
            <source>There is a camera with this id already.</source>
            <translation>Ya hay una cámara con este ID.</translation>
        </message>
        <message>
            <source>Camera &amp;id</source>
            <translation>&amp;ID de la cámara</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lugar</translation>
        </message>
        <message>
            <source>Stations that it may report for</source>
            <translation>Estaciones de las que puede informar</translation>
        </message>
        <message>
            <source>With none ticked it may report for all of them.</source>
            <translation>Si no se marca ninguna, puede informar de todas.</translation>
        </message>
        <message>
            <source>&amp;Stations that it may report for</source>
            <translation>&amp;Estaciones de las que puede informar</translation>
        </message>
    </context>
    <context>
        <name>CamerasPage</name>
        <message>
            <source>Add camera…</source>
            <translation>Añadir cámara…</translation>
        </message>
        <message>
            <source>1 camera not encrypted</source>
            <translation>1 cámara sin cifrar</translation>
        </message>
        <message>
            <source>{count} cameras not encrypted</source>
            <translation>{count} cámaras sin cifrar</translation>
        </message>
        <message>
            <source>No camera is known yet: it is listed when it sends.</source>
            <translation>Todavía no se conoce ninguna cámara: aparece aquí cuando envía.</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Cámaras</translation>
        </message>
        <message>
            <source>Is every camera sending, on time and sure of what it sees?</source>
            <translation>¿Envía cada cámara, a tiempo y segura de lo que ve?</translation>
        </message>
    </context>
    <context>
        <name>ChartTableDialog</name>
        <message>
            <source>There is nothing here.</source>
            <translation>Aquí no hay nada.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>ClockDesk</name>
        <message>
            <source>The clock of this computer was set back by {length}, to {time}.</source>
            <translation>El reloj de este equipo se atrasó {length}, hasta las {time}.</translation>
        </message>
        <message>
            <source>The clock of this computer was set forward by {length}, to {time}.</source>
            <translation>El reloj de este equipo se adelantó {length}, hasta las {time}.</translation>
        </message>
        <message>
            <source>Events are stored all the same; those after this time are not in the figures yet.</source>
            <translation>Los eventos se guardan igualmente; los posteriores a esa hora aún no cuentan en las cifras.</translation>
        </message>
        <message>
            <source>Events are stored all the same, and none is removed for its age.</source>
            <translation>Los eventos se guardan igualmente y ninguno se quita por su antigüedad.</translation>
        </message>
        <message>
            <source>If it is wrong now, set it right: what is shown as now goes by it.</source>
            <translation>Si ahora va mal, póngalo en hora: lo que se muestra como ahora depende de él.</translation>
        </message>
    </context>
    <context>
        <name>ClosingDesk</name>
        <message>
            <source>{entry} (this desktop has no tray)</source>
            <translation>{entry} (este escritorio no tiene bandeja)</translation>
        </message>
        <message>
            <source>Factory Desktop keeps receiving</source>
            <translation>Factory Desktop sigue recibiendo</translation>
        </message>
        <message>
            <source>Open or quit it by its icon here.</source>
            <translation>Ábralo o salga de él con este icono.</translation>
        </message>
        <message>
            <source>Nothing can be stored</source>
            <translation>No se puede guardar nada</translation>
        </message>
        <message>
            <source>Nothing can be stored. Open the window to see why.</source>
            <translation>No se puede guardar nada. Abra la ventana para ver por qué.</translation>
        </message>
        <message>
            <source>Cameras cannot send. Open the window to see why.</source>
            <translation>Las cámaras no pueden enviar. Abra la ventana para ver por qué.</translation>
        </message>
        <message>
            <source>Listening on {address}</source>
            <translation>A la escucha en {address}</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>Keep receiving without the window?</source>
            <translation>¿Seguir recibiendo sin la ventana?</translation>
        </message>
        <message>
            <source>Factory Desktop can go on in the tray, beside the clock: cameras can send, and all they send is stored. If it quits, cameras have to keep what they see until it is started again.

This is asked once. It can be changed under View, When the window is closed.</source>
            <translation>Factory Desktop puede continuar en la bandeja, junto al reloj: las cámaras pueden enviar y todo se guarda. Si se cierra, las cámaras tienen que conservar lo que ven hasta que se inicie de nuevo.

Esto se pregunta una vez. Se puede cambiar en Ver, Al cerrar la ventana.</translation>
        </message>
        <message>
            <source>Keep receiving</source>
            <translation>Seguir recibiendo</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Quit while cameras send?</source>
            <translation>¿Salir mientras las cámaras envían?</translation>
        </message>
        <message>
            <source>This desktop has no tray in which Factory Desktop could go on. If it quits, cameras have to keep what they see until it is started again. To receive without a window, start it with: factory-desktop serve

This is told once.</source>
            <translation>Este escritorio no tiene bandeja en la que Factory Desktop pueda continuar. Si se cierra, las cámaras tienen que conservar lo que ven hasta que se inicie de nuevo. Para recibir sin ventana, inícielo con: factory-desktop serve

Esto se dice una vez.</translation>
        </message>
    </context>
    <context>
        <name>CopyRow</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy: {what}</source>
            <translation>Copiar: {what}</translation>
        </message>
    </context>
    <context>
        <name>CustomSpanDialog</name>
        <message>
            <source>Custom time span</source>
            <translation>Periodo personalizado</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>By the plant's clock, {zone}.</source>
            <translation>Según el reloj de la planta, {zone}.</translation>
        </message>
        <message>
            <source>The end must come after the start.</source>
            <translation>El fin tiene que ser posterior al inicio.</translation>
        </message>
    </context>
    <context>
        <name>DataDesk</name>
        <message>
            <source>{events} of simulated cameras over seven days, and the sample workers and stations where they are missing. They are marked as simulated and can be removed in one step.</source>
            <translation>{events} de cámaras simuladas a lo largo de siete días, y los trabajadores y estaciones de ejemplo que falten. Quedan marcados como simulados y se pueden quitar en un solo paso.</translation>
        </message>
        <message>
            <source>Add a simulated week?</source>
            <translation>¿Añadir una semana simulada?</translation>
        </message>
        <message>
            <source>Add a week</source>
            <translation>Añadir una semana</translation>
        </message>
        <message>
            <source>There is simulated data already: {events}. A new simulated week takes its place. Events of real cameras, workers and stations stay.</source>
            <translation>Ya hay datos simulados: {events}. Una nueva semana simulada ocupa su lugar. Los eventos de cámaras reales, los trabajadores y las estaciones se conservan.</translation>
        </message>
        <message>
            <source>Replace the simulated data?</source>
            <translation>¿Sustituir los datos simulados?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message>
            <source>A new simulated week replaces {events} of simulated cameras.</source>
            <translation>Una nueva semana simulada sustituye {events} de cámaras simuladas.</translation>
        </message>
        <message>
            <source>There are no simulated events yet. A simulated week is added.</source>
            <translation>Todavía no hay eventos simulados. Se añade una semana simulada.</translation>
        </message>
        <message>
            <source>Remove {events} of simulated cameras?</source>
            <translation>¿Quitar {events} de cámaras simuladas?</translation>
        </message>
        <message>
            <source>Events of real cameras, workers, stations and notes stay. Simulated shifts and targets that nobody has changed go as well.</source>
            <translation>Los eventos de cámaras reales, los trabajadores, las estaciones y las notas se conservan. Los turnos y objetivos simulados que nadie ha cambiado también se quitan.</translation>
        </message>
        <message>
            <source>Remove {events}</source>
            <translation>Quitar {events}</translation>
        </message>
        <message>
            <source>Workers, stations, shifts, targets and notes stay. A backup is made first, and for 10 minutes this can be undone.</source>
            <translation>Los trabajadores, estaciones, turnos, objetivos y notas se conservan. Antes se hace una copia de seguridad y durante 10 minutos se puede deshacer.</translation>
        </message>
        <message>
            <source>Clear all {events}?</source>
            <translation>¿Borrar todo: {events}?</translation>
        </message>
        <message>
            <source>Clear the only event?</source>
            <translation>¿Borrar el único evento?</translation>
        </message>
        <message>
            <source>Clear {events}</source>
            <translation>Borrar {events}</translation>
        </message>
        <message>
            <source>Cleared {events}.</source>
            <translation>Se han borrado {events}.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Go back to live first: a replay must not change what it shows.</source>
            <translation>Vuelva antes al directo: una reproducción no debe cambiar lo que muestra.</translation>
        </message>
        <message>
            <source>All of them are simulated.</source>
            <translation>Todos son simulados.</translation>
        </message>
        <message>
            <source>All of them are of real cameras.</source>
            <translation>Todos son de cámaras reales.</translation>
        </message>
        <message>
            <source>{real} of real cameras and {simulated} simulated ones.</source>
            <translation>{real} de cámaras reales y {simulated} simulados.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
    </context>
    <context>
        <name>DatedList</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove: {what}</source>
            <translation>Quitar: {what}</translation>
        </message>
    </context>
    <context>
        <name>DefinitionsDialog</name>
        <message>
            <source>A time span includes its start and excludes its end, by the plant's clock. A dash means that there is nothing to divide by.</source>
            <translation>Un periodo incluye su inicio y excluye su fin, según el reloj de la planta. Una raya significa que no hay por qué dividir.</translation>
        </message>
        <message>
            <source>Time is now counted by the {rule}.</source>
            <translation>Ahora el tiempo se cuenta así: {rule}.</translation>
        </message>
        <message>
            <source>Metric definitions</source>
            <translation>Definiciones de los indicadores</translation>
        </message>
    </context>
    <context>
        <name>DockTitle</name>
        <message>
            <source>Drag to move, double-click to take off</source>
            <translation>Arrastre para mover, doble clic para separar</translation>
        </message>
        <message>
            <source>Take off {dock}</source>
            <translation>Separar {dock}</translation>
        </message>
        <message>
            <source>Close {dock}</source>
            <translation>Cerrar {dock}</translation>
        </message>
    </context>
    <context>
        <name>DriftLimitsDialog</name>
        <message>
            <source>Limits of drift</source>
            <translation>Límites de deriva</translation>
        </message>
        <message>
            <source>Each hour that is over is judged by them. What was found before keeps the limits that it was judged by.</source>
            <translation>Con ellos se juzga cada hora que ha pasado. Lo que se encontró antes conserva los límites con los que se juzgó.</translation>
        </message>
        <message>
            <source>Judge each &amp;camera by its own usual rate</source>
            <translation>Juzgar cada &amp;cámara por su ritmo habitual</translation>
        </message>
        <message>
            <source>Save limits</source>
            <translation>Guardar los límites</translation>
        </message>
        <message>
            <source>Document's limits</source>
            <translation>Límites del documento</translation>
        </message>
        <message>
            <source>&amp;Mean confidence at least</source>
            <translation>Confianza &amp;media mínima</translation>
        </message>
        <message>
            <source>&amp;Working share at least, in percent</source>
            <translation>Parte de &amp;trabajo mínima, en tanto por ciento</translation>
        </message>
        <message>
            <source>Working share at m&amp;ost, in percent</source>
            <translation>Parte de trabajo má&amp;xima, en tanto por ciento</translation>
        </message>
        <message>
            <source>&amp;Drift score at most</source>
            <translation>&amp;Deriva máxima</translation>
        </message>
        <message>
            <source>Events a minute at &amp;least</source>
            <translation>Eventos por minuto mí&amp;nimos</translation>
        </message>
        <message>
            <source>Events a minute at mos&amp;t</source>
            <translation>Eventos por minuto máxim&amp;os</translation>
        </message>
    </context>
    <context>
        <name>EraseWorkerDialog</name>
        <message>
            <source>Erase the data of {who}?</source>
            <translation>¿Borrar los datos de {who}?</translation>
        </message>
        <message>
            <source>Erase name and id</source>
            <translation>Borrar nombre e identificador</translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message>
            <source>Clear filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>No events of this filter in this span</source>
            <translation>No hay eventos de este filtro en este periodo</translation>
        </message>
        <message>
            <source>No events in this span</source>
            <translation>No hay eventos en este periodo</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>What exactly did the camera say?</source>
            <translation>¿Qué dijo exactamente la cámara?</translation>
        </message>
    </context>
    <context>
        <name>ExplainDesk</name>
        <message>
            <source>Choose a card, a chart or a figure in a table, then press F2.</source>
            <translation>Elija una tarjeta, un gráfico o una cifra de una tabla y pulse F2.</translation>
        </message>
        <message>
            <source>There is nothing to work out about this.</source>
            <translation>Aquí no hay nada que calcular.</translation>
        </message>
    </context>
    <context>
        <name>ExplainDialog</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Change the rule…</source>
            <translation>Cambiar la regla…</translation>
        </message>
        <message>
            <source>Show the events</source>
            <translation>Mostrar los eventos</translation>
        </message>
        <message>
            <source>Nothing counts.</source>
            <translation>Nada cuenta.</translation>
        </message>
        <message>
            <source>The inputs of the figure</source>
            <translation>Los datos de la cifra</translation>
        </message>
    </context>
    <context>
        <name>ExportDesk</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Selected in {table}</source>
            <translation>Selección en {table}</translation>
        </message>
        <message>
            <source>All tables of this page</source>
            <translation>Todas las tablas de esta página</translation>
        </message>
        <message>
            <source>All events of this filter and span</source>
            <translation>Todos los eventos de este filtro y periodo</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>All events of this span, {events}</source>
            <translation>Todos los eventos de este periodo, {events}</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>row</source>
            <translation>fila</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>filas</translation>
        </message>
        <message>
            <source>Exported {rows} to {file}.</source>
            <translation>Exportado a {file}: {rows}.</translation>
        </message>
        <message>
            <source>{table}, {rows}</source>
            <translation>{table}, {rows}</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>Archivo CSV (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Values stay values, so that a spreadsheet can calculate with them.</source>
            <translation>Los valores siguen siendo valores, para que una hoja de cálculo pueda operar con ellos.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Decimal mark in CSV</source>
            <translation>Signo decimal en CSV</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>Cancelled. No file was left.</source>
            <translation>Cancelado. No ha quedado ningún archivo.</translation>
        </message>
        <message>
            <source>A CSV file holds one table.</source>
            <translation>Un archivo CSV contiene una sola tabla.</translation>
        </message>
        <message>
            <source>Texts that a spreadsheet would take for a formula get an apostrophe in front.</source>
            <translation>Los textos que una hoja de cálculo tomaría por una fórmula llevan delante un apóstrofo.</translation>
        </message>
        <message>
            <source>A second sheet says what the figures are of.</source>
            <translation>Una segunda hoja dice de qué son las cifras.</translation>
        </message>
        <message>
            <source>&amp;Excel workbook</source>
            <translation>Libro de &amp;Excel</translation>
        </message>
        <message>
            <source>C&amp;SV</source>
            <translation>C&amp;SV</translation>
        </message>
        <message>
            <source>&amp;Point, 1.5</source>
            <translation>&amp;Punto, 1.5</translation>
        </message>
        <message>
            <source>&amp;Comma, 1,5</source>
            <translation>&amp;Coma, 1,5</translation>
        </message>
        <message>
            <source>&amp;The plant's, {zone}</source>
            <translation>La de la p&amp;lanta, {zone}</translation>
        </message>
        <message>
            <source>&amp;UTC</source>
            <translation>&amp;UTC</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Worker: {name}</source>
            <translation>Trabajador: {name}</translation>
        </message>
        <message>
            <source>Station: {name}</source>
            <translation>Estación: {name}</translation>
        </message>
        <message>
            <source>{filter}, take off</source>
            <translation>{filter}, quitar</translation>
        </message>
        <message>
            <source>Show everything again (Esc)</source>
            <translation>Volver a mostrar todo (Esc)</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>No events yet</source>
            <translation>Todavía no hay eventos</translation>
        </message>
        <message>
            <source>Address that cameras send to</source>
            <translation>Dirección a la que envían las cámaras</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>Copy test command</source>
            <translation>Copiar el comando de prueba</translation>
        </message>
        <message>
            <source>Add a simulated floor</source>
            <translation>Añadir una planta simulada</translation>
        </message>
        <message>
            <source>Import events…</source>
            <translation>Importar eventos…</translation>
        </message>
        <message>
            <source>Programs on this computer can send. Other machines cannot reach this address.</source>
            <translation>Los programas de este equipo pueden enviar. Otras máquinas no alcanzan esta dirección.</translation>
        </message>
        <message>
            <source>six workers, six stations, seven days. Simulated data is kept apart and can be removed in one step.</source>
            <translation>seis trabajadores, seis estaciones, siete días. Los datos simulados se guardan aparte y se pueden quitar en un solo paso.</translation>
        </message>
        <message>
            <source>Factory Desktop is listening and ready. Point a camera at the address below, or look around first with a simulated floor: </source>
            <translation>Factory Desktop está a la escucha y listo. Dirija una cámara a la dirección de abajo, o eche antes un vistazo con una planta simulada: </translation>
        </message>
        <message>
            <source>Cameras cannot send yet. Look around with a simulated floor: </source>
            <translation>Las cámaras todavía no pueden enviar. Eche un vistazo con una planta simulada: </translation>
        </message>
    </context>
    <context>
        <name>FollowButton</name>
        <message>
            <source>New events come in at the top. Click to have the rows stand still.</source>
            <translation>Los eventos nuevos entran por arriba. Haga clic para que las filas se queden quietas.</translation>
        </message>
        <message>
            <source>The rows stand still. Click, or press Home, for the newest events.</source>
            <translation>Las filas están quietas. Haga clic o pulse Inicio para ver los eventos más recientes.</translation>
        </message>
        <message>
            <source>Paused: 10,000+ new</source>
            <translation>En pausa: más de 10.000 nuevos</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>{mode} – {store} – Factory Desktop</source>
            <translation>{mode} – {store} – Factory Desktop</translation>
        </message>
        <message>
            <source>{store} – Factory Desktop</source>
            <translation>{store} – Factory Desktop</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Barra de herramientas</translation>
        </message>
        <message>
            <source>Page bar</source>
            <translation>Barra de páginas</translation>
        </message>
    </context>
    <context>
        <name>GenerateDialog</name>
        <message>
            <source>Generate events</source>
            <translation>Generar eventos</translation>
        </message>
        <message>
            <source>Adds events of simulated cameras, and the sample workers and stations where they are missing. They are marked as simulated and can be removed in one step.</source>
            <translation>Añade eventos de cámaras simuladas, y los trabajadores y estaciones de ejemplo que falten. Quedan marcados como simulados y se pueden quitar en un solo paso.</translation>
        </message>
        <message>
            <source>not used with Realistic</source>
            <translation>no se usa con «Realista»</translation>
        </message>
        <message>
            <source>&amp;Realistic: a shift adds up to a shift</source>
            <translation>&amp;Realista: un turno suma un turno</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>Re&amp;place the simulated data there is: {events}</source>
            <translation>&amp;Sustituir los datos simulados que hay: {events}</translation>
        </message>
        <message>
            <source>a fresh one</source>
            <translation>una nueva</translation>
        </message>
        <message>
            <source>Added to the simulated data there is, every shift has more than its hours.</source>
            <translation>Añadidos a los datos simulados que hay, cada turno tiene más horas de las suyas.</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Generar</translation>
        </message>
        <message>
            <source>&amp;Days, up to today</source>
            <translation>&amp;Días, hasta hoy</translation>
        </message>
        <message>
            <source>&amp;Events a day</source>
            <translation>&amp;Eventos al día</translation>
        </message>
        <message>
            <source>Random &amp;seed</source>
            <translation>Se&amp;milla aleatoria</translation>
        </message>
        <message>
            <source>A random seed is a whole number, such as 42.</source>
            <translation>La semilla aleatoria es un número entero, como 42.</translation>
        </message>
    </context>
    <context>
        <name>GoToTimeDialog</name>
        <message>
            <source>Go to time</source>
            <translation>Ir a una hora</translation>
        </message>
        <message>
            <source>All figures are shown as they were at this moment, and stand still there.</source>
            <translation>Todas las cifras se muestran como eran en ese momento y se quedan quietas ahí.</translation>
        </message>
        <message>
            <source>&amp;Moment</source>
            <translation>&amp;Momento</translation>
        </message>
        <message>
            <source>Show this moment</source>
            <translation>Mostrar ese momento</translation>
        </message>
        <message>
            <source>By the plant's clock, {zone}.</source>
            <translation>Según el reloj de la planta, {zone}.</translation>
        </message>
        <message>
            <source>This moment has not come yet: by the plant's clock it is {now}.</source>
            <translation>Ese momento aún no ha llegado: según el reloj de la planta es {now}.</translation>
        </message>
    </context>
    <context>
        <name>HeatGrid</name>
        <message>
            <source>Idle share by weekday and hour</source>
            <translation>Proporción en espera por día de la semana y hora</translation>
        </message>
    </context>
    <context>
        <name>HelpDesk</name>
        <message>
            <source>Copied {address}</source>
            <translation>Se ha copiado {address}</translation>
        </message>
        <message>
            <source>Copied. Paste it into a terminal to send one event.</source>
            <translation>Copiado. Péguelo en un terminal para enviar un evento.</translation>
        </message>
        <message>
            <source>The data folder is {folder}</source>
            <translation>La carpeta de datos es {folder}</translation>
        </message>
        <message>
            <source>The plant's clock: {zone}</source>
            <translation>El reloj de la planta: {zone}</translation>
        </message>
        <message>
            <source>All days, hours and times in this window are by this time zone, whatever the clock of this computer says. It was kept when the store was made; to use another, start the program with --zone or FACTORY_ZONE.</source>
            <translation>Todos los días, horas y tiempos de esta ventana siguen esta zona horaria, diga lo que diga el reloj de este equipo. Se fijó al crear el almacén de datos; para usar otra, inicie el programa con --zone o FACTORY_ZONE.</translation>
        </message>
        <message>
            <source>No browser was found. Address copied.</source>
            <translation>No se ha encontrado ningún navegador. Dirección copiada.</translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message>
            <source>Events (*.jsonl *.ndjson *.json *.csv *.txt)</source>
            <translation>Eventos (*.jsonl *.ndjson *.json *.csv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Import events</source>
            <translation>Importar eventos</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import events from {file}</source>
            <translation>Importar eventos de {file}</translation>
        </message>
        <message>
            <source>First events</source>
            <translation>Primeros eventos</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazados</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Refused, {count}</source>
            <translation>Rechazados, {count}</translation>
        </message>
    </context>
    <context>
        <name>Inquiry</name>
        <message>
            <source>Working it out…</source>
            <translation>Calculando…</translation>
        </message>
        <message>
            <source>This cannot be worked out now, and is tried again soon. {why}</source>
            <translation>Ahora no se puede calcular; se volverá a intentar pronto. {why}</translation>
        </message>
    </context>
    <context>
        <name>LayoutListDialog</name>
        <message>
            <source>Layouts</source>
            <translation>Disposiciones</translation>
        </message>
        <message>
            <source>Those you have saved. To remove one changes nothing of what is shown.</source>
            <translation>Las que ha guardado. Quitar una no cambia nada de lo que se muestra.</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>Cambiar &amp;nombre</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Save layouts</source>
            <translation>Guardar disposiciones</translation>
        </message>
        <message>
            <source>A layout has no name.</source>
            <translation>Una disposición no tiene nombre.</translation>
        </message>
        <message>
            <source>Two layouts have the same name.</source>
            <translation>Dos disposiciones tienen el mismo nombre.</translation>
        </message>
    </context>
    <context>
        <name>LayoutNameDialog</name>
        <message>
            <source>Save layout</source>
            <translation>Guardar la disposición</translation>
        </message>
        <message>
            <source>The page, the docks and the bars come back when you choose it by its name.</source>
            <translation>La página, los paneles y las barras vuelven cuando la elige por su nombre.</translation>
        </message>
        <message>
            <source>Name of the layout</source>
            <translation>Nombre de la disposición</translation>
        </message>
        <message>
            <source>&amp;Name of the layout</source>
            <translation>&amp;Nombre de la disposición</translation>
        </message>
        <message>
            <source>There is a layout of this name; it will be replaced.</source>
            <translation>Hay una disposición con este nombre; se sustituirá.</translation>
        </message>
    </context>
    <context>
        <name>ListenerDesk</name>
        <message>
            <source>Use {port}</source>
            <translation>Usar {port}</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Port {port} is still in use. Cameras cannot send.</source>
            <translation>El puerto {port} sigue ocupado. Las cámaras no pueden enviar.</translation>
        </message>
        <message>
            <source>Tried at {time}.</source>
            <translation>Último intento: {time}.</translation>
        </message>
    </context>
    <context>
        <name>LiveHint</name>
        <message>
            <source>Cameras send events now, after the shift that is shown.</source>
            <translation>Las cámaras envían eventos ahora, después del turno mostrado.</translation>
        </message>
        <message>
            <source>Show today</source>
            <translation>Mostrar hoy</translation>
        </message>
    </context>
    <context>
        <name>LossesPage</name>
        <message>
            <source>Clear filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Pérdidas</translation>
        </message>
        <message>
            <source>Where does the time go? Is it one thing, or many small ones?</source>
            <translation>¿Adónde va el tiempo? ¿Es una sola cosa o muchas pequeñas?</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>MatrixCard</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Time working</source>
            <translation>Tiempo trabajando</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Who works where</source>
            <translation>Quién trabaja dónde</translation>
        </message>
        <message>
            <source>hours working of each worker at each station, by the {rule}</source>
            <translation>horas trabajando de cada trabajador en cada estación; {rule}</translation>
        </message>
        <message>
            <source>units made while each worker was at each station</source>
            <translation>unidades hechas mientras cada trabajador estaba en cada estación</translation>
        </message>
    </context>
    <context>
        <name>MinutesField</name>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
    </context>
    <context>
        <name>ModelVersionDialog</name>
        <message>
            <source>Without a date it counts as deployed when its first event happened. The accuracy is what was measured, not how sure the version is of itself.</source>
            <translation>Sin fecha cuenta como implantada desde su primer evento. La exactitud es lo que se midió, no lo segura que está la versión de sí misma.</translation>
        </message>
        <message>
            <source>&amp;Deployed on</source>
            <translation>&amp;Implantada el</translation>
        </message>
        <message>
            <source>&amp;Accuracy in percent</source>
            <translation>&amp;Exactitud en tanto por ciento</translation>
        </message>
        <message>
            <source>Save version</source>
            <translation>Guardar la versión</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>At most {most} letters.</source>
            <translation>Como mucho {most} letras.</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>&amp;Notas</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Limits…</source>
            <translation>Límites…</translation>
        </message>
        <message>
            <source>Retraining…</source>
            <translation>Reentrenamiento…</translation>
        </message>
        <message>
            <source>Review events…</source>
            <translation>Revisar eventos…</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Did the new model make the figures worse, or did the floor?</source>
            <translation>¿Ha empeorado las cifras el modelo nuevo, o la planta?</translation>
        </message>
        <message>
            <source>Version that is compared with</source>
            <translation>Versión con la que se compara</translation>
        </message>
        <message>
            <source>Version that is looked at</source>
            <translation>Versión que se mira</translation>
        </message>
        <message>
            <source>against</source>
            <translation>frente a</translation>
        </message>
    </context>
    <context>
        <name>NetworkDesk</name>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Use {port}</source>
            <translation>Usar {port}</translation>
        </message>
        <message>
            <source>The certificate for cameras on the network ends on {date}. After that they cannot send.</source>
            <translation>El certificado para las cámaras de la red termina el {date}. Después no podrán enviar.</translation>
        </message>
        <message>
            <source>Renew now</source>
            <translation>Renovar ahora</translation>
        </message>
    </context>
    <context>
        <name>NetworkDialog</name>
        <message>
            <source>Cameras on the network</source>
            <translation>Cámaras de la red</translation>
        </message>
        <message>
            <source>Cameras on other machines send over an encrypted connection, each with a key of its own. A camera's key lets it send events and do nothing else.</source>
            <translation>Las cámaras de otras máquinas envían por una conexión cifrada, cada una con su propia clave. La clave de una cámara le permite enviar eventos y nada más.</translation>
        </message>
        <message>
            <source>Each has to show a certificate too, &amp;made under Access keys</source>
            <translation>Cada una debe &amp;mostrar también un certificado (se crea en Claves de acceso)</translation>
        </message>
        <message>
            <source>Cameras send to</source>
            <translation>Las cámaras envían a</translation>
        </message>
        <message>
            <source>They trust this authority: copy the file to the camera</source>
            <translation>Confían en esta autoridad: copie el archivo en la cámara</translation>
        </message>
        <message>
            <source>Its fingerprint (SHA-256), to compare on the camera</source>
            <translation>Su huella (SHA-256), para compararla en la cámara</translation>
        </message>
        <message>
            <source>To try it out, with a camera's key in the place of KEY</source>
            <translation>Para probarlo, con la clave de una cámara en lugar de KEY</translation>
        </message>
        <message>
            <source>A firewall on this computer has to let them through</source>
            <translation>El cortafuegos de este equipo debe dejarlas pasar</translation>
        </message>
        <message>
            <source>Access keys…</source>
            <translation>Claves de acceso…</translation>
        </message>
        <message>
            <source>Old cameras…</source>
            <translation>Cámaras antiguas…</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>The address was set at the start of the program, and stays as it is.</source>
            <translation>La dirección se fijó al iniciar el programa y se queda como está.</translation>
        </message>
        <message>
            <source>This computer has no address on a network now.</source>
            <translation>Este equipo no tiene ahora ninguna dirección de red.</translation>
        </message>
        <message>
            <source>Without encryption, from: {addresses}</source>
            <translation>Sin cifrado, desde: {addresses}</translation>
        </message>
        <message>
            <source>The certificate is good until {date}. It is renewed by itself when the program starts in the last 30 days before.</source>
            <translation>El certificado vale hasta el {date}. Se renueva solo cuando el programa se inicia en los 30 días anteriores.</translation>
        </message>
        <message>
            <source>Nobody: this computer only</source>
            <translation>Nadie: solo este equipo</translation>
        </message>
        <message>
            <source>Let cameras in at</source>
            <translation>Admitir cámaras en</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>&amp;Let cameras in at</source>
            <translation>&amp;Admitir cámaras en</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Puerto</translation>
        </message>
    </context>
    <context>
        <name>NoteDesk</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>The note was removed.</source>
            <translation>Se ha quitado la nota.</translation>
        </message>
        <message>
            <source>A note was not kept as you wanted it: {why}</source>
            <translation>Una nota no se guardó como quería: {why}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Open note…</source>
            <translation>Abrir nota…</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Añadir nota</translation>
        </message>
        <message>
            <source>No reason</source>
            <translation>Sin motivo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Guardar la nota</translation>
        </message>
        <message>
            <source>Remove note</source>
            <translation>Quitar la nota</translation>
        </message>
        <message>
            <source>Show names again to change a note that names somebody.</source>
            <translation>Vuelva a mostrar los nombres para cambiar una nota que nombra a alguien.</translation>
        </message>
        <message>
            <source>The text is too long: {letters} letters, at most {most}.</source>
            <translation>El texto es demasiado largo: {letters} letras, como máximo {most}.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Texto</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Add note…</source>
            <translation>Añadir nota…</translation>
        </message>
        <message>
            <source>Open note…</source>
            <translation>Abrir nota…</translation>
        </message>
        <message>
            <source>Remove note</source>
            <translation>Quitar la nota</translation>
        </message>
        <message>
            <source>The latest {count} are listed.</source>
            <translation>Se muestran las últimas {count}.</translation>
        </message>
    </context>
    <context>
        <name>OtherStoreDesk</name>
        <message>
            <source>Stores (*.db)</source>
            <translation>Almacenes de datos (*.db)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Open another store</source>
            <translation>Abrir otro almacén de datos</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>Abrir otro almacén de datos…</translation>
        </message>
    </context>
    <context>
        <name>PageBar</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Trabajadores</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Estaciones</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Pérdidas</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Cámaras</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
    </context>
    <context>
        <name>PageStack</name>
        <message>
            <source>Opening the store…</source>
            <translation>Abriendo el almacén de datos…</translation>
        </message>
        <message>
            <source>The store cannot be opened</source>
            <translation>No se puede abrir el almacén de datos</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>No events in this span</source>
            <translation>No hay eventos en este periodo</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>No events of {worker} at {station} in this span</source>
            <translation>Ningún evento de {worker} en {station} en este periodo</translation>
        </message>
        <message>
            <source>No events of {worker} in this span</source>
            <translation>Ningún evento de {worker} en este periodo</translation>
        </message>
        <message>
            <source>No events at {station} in this span</source>
            <translation>Ningún evento en {station} en este periodo</translation>
        </message>
        <message>
            <source>The last simulated event is of {moment}.</source>
            <translation>El último evento simulado es de {moment}.</translation>
        </message>
        <message>
            <source>The last event is of {moment}.</source>
            <translation>El último evento es de {moment}.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nada se llama así.</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar un comando</translation>
        </message>
        <message>
            <source>A command, a page, a worker, a station, a shift, a date or a time</source>
            <translation>Un comando, una página, un trabajador, una estación, un turno, una fecha o una hora</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Lo que coincide</translation>
        </message>
    </context>
    <context>
        <name>PaperDesk</name>
        <message>
            <source>row</source>
            <translation>fila</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>filas</translation>
        </message>
        <message>
            <source>Copied {rows}.</source>
            <translation>Copiado: {rows}.</translation>
        </message>
        <message>
            <source>There are no rows here to copy.</source>
            <translation>Aquí no hay filas que copiar.</translation>
        </message>
        <message>
            <source>Copied a picture of {chart}.</source>
            <translation>Se ha copiado una imagen de {chart}.</translation>
        </message>
        <message>
            <source>Save chart as picture</source>
            <translation>Guardar el gráfico como imagen</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagen (*.png)</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>Se ha guardado {file}.</translation>
        </message>
        <message>
            <source>{file} cannot be written. Choose another folder.</source>
            <translation>No se puede escribir {file}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Nothing is drawn here that could be shown as a table.</source>
            <translation>Aquí no hay nada dibujado que se pueda mostrar como tabla.</translation>
        </message>
        <message>
            <source>There is no chart here.</source>
            <translation>Aquí no hay ningún gráfico.</translation>
        </message>
    </context>
    <context>
        <name>PlainCamerasDialog</name>
        <message>
            <source>Old cameras without encryption</source>
            <translation>Cámaras antiguas sin cifrado</translation>
        </message>
        <message>
            <source>Only for cameras that cannot encrypt. Each needs a camera's key all the same, and no other key opens anything this way.</source>
            <translation>Solo para cámaras que no pueden cifrar. Cada una necesita igualmente una clave de cámara, y ninguna otra clave abre nada por esta vía.</translation>
        </message>
        <message>
            <source>Whoever listens on the network can read what these cameras send, and can use their keys. Leave out every camera that can do without.</source>
            <translation>Quien escuche en la red puede leer lo que envían estas cámaras y usar sus claves. Deje fuera toda cámara que no lo necesite.</translation>
        </message>
        <message>
            <source>These cameras send to</source>
            <translation>Estas cámaras envían a</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>The addresses were set at the start of the program, and stay so.</source>
            <translation>Las direcciones se fijaron al iniciar el programa y no cambian.</translation>
        </message>
        <message>
            <source>Write each camera's own address, with commas between: 192.168.1.31</source>
            <translation>Escriba la dirección propia de cada cámara, separadas por comas: 192.168.1.31</translation>
        </message>
        <message>
            <source>Addresses of these cameras</source>
            <translation>Direcciones de estas cámaras</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>&amp;Port</source>
            <translation>&amp;Puerto</translation>
        </message>
        <message>
            <source>&amp;Addresses of these cameras, with commas between</source>
            <translation>&amp;Direcciones de estas cámaras, separadas por comas</translation>
        </message>
    </context>
    <context>
        <name>PlainDesk</name>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{said}, about {time} left</source>
            <translation>{said}, quedan unos {time}</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
    </context>
    <context>
        <name>QueryField</name>
        <message>
            <source>Filter, such as {example}</source>
            <translation>Filtro, por ejemplo {example}</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>Filtrar eventos</translation>
        </message>
        <message>
            <source>Words: worker: station: type: camera: model: conf:&lt;0.8 late:yes simulated:no conflict:yes – worker:W1 worker:W2 means either of them</source>
            <translation>Palabras: worker: station: type: camera: model: conf:&lt;0.8 late:yes simulated:no conflict:yes – worker:W1 worker:W2 significa cualquiera de los dos</translation>
        </message>
    </context>
    <context>
        <name>ReasonsDialog</name>
        <message>
            <source>Reasons</source>
            <translation>Motivos</translation>
        </message>
        <message>
            <source>What notes choose from to say why nobody worked. Notes that have a reason keep it, whatever becomes of this list.</source>
            <translation>De aquí eligen las notas para decir por qué no trabajaba nadie. Las notas que tienen un motivo lo conservan, pase lo que pase con esta lista.</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Añadir</translation>
        </message>
        <message>
            <source>Re&amp;name</source>
            <translation>Cambiar &amp;nombre</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>Save reasons</source>
            <translation>Guardar los motivos</translation>
        </message>
        <message>
            <source>A reason has no name.</source>
            <translation>Un motivo no tiene nombre.</translation>
        </message>
        <message>
            <source>A reason stands there twice.</source>
            <translation>Un motivo está dos veces.</translation>
        </message>
        <message>
            <source>&amp;List of reasons</source>
            <translation>&amp;Lista de motivos</translation>
        </message>
    </context>
    <context>
        <name>ReceiverRow</name>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Enviar una prueba</translation>
        </message>
        <message>
            <source>An http or https address is needed.</source>
            <translation>Hace falta una dirección http o https.</translation>
        </message>
    </context>
    <context>
        <name>RecentDesk</name>
        <message>
            <source>No other store yet</source>
            <translation>Aún ningún otro almacén de datos</translation>
        </message>
    </context>
    <context>
        <name>RefreshDialog</name>
        <message>
            <source>Refresh simulated data?</source>
            <translation>¿Actualizar los datos simulados?</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Also remove the events of &amp;real cameras</source>
            <translation>Quitar también los eventos de cámaras &amp;reales</translation>
        </message>
        <message>
            <source>{events} go, those of real cameras too. A backup is made first.</source>
            <translation>Se quitan {events}, también los de cámaras reales. Antes se hace una copia de seguridad.</translation>
        </message>
        <message>
            <source>Remove all and refresh</source>
            <translation>Quitar todo y actualizar</translation>
        </message>
    </context>
    <context>
        <name>RefusedDesk</name>
        <message>
            <source>Discard the refused event?</source>
            <translation>¿Descartar el evento rechazado?</translation>
        </message>
        <message>
            <source>Discard {count} refused events?</source>
            <translation>¿Descartar {count} eventos rechazados?</translation>
        </message>
        <message>
            <source>What was sent is kept no longer. This cannot be undone.</source>
            <translation>Lo que se envió deja de conservarse. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Discard 1 event</source>
            <translation>Descartar 1 evento</translation>
        </message>
        <message>
            <source>Discard {count} events</source>
            <translation>Descartar {count} eventos</translation>
        </message>
        <message>
            <source>Go back to live first: a replay must not change what it shows.</source>
            <translation>Vuelva antes al directo: una reproducción no debe cambiar lo que muestra.</translation>
        </message>
    </context>
    <context>
        <name>RefusedDialog</name>
        <message>
            <source>Refused events are kept</source>
            <translation>Los eventos rechazados se conservan</translation>
        </message>
        <message>
            <source>Events that name an unknown worker or station, or break the rules, are kept with their reason. Once that is mended, take them in again: they are judged as if they were sent now. The newest come first, at most 200.</source>
            <translation>Los eventos que nombran a un trabajador o una estación desconocidos, o que incumplen las reglas, se conservan con su motivo. Una vez resuelto, vuelva a incorporarlos: se juzgan como si se enviaran ahora. Los más recientes van primero, 200 como máximo.</translation>
        </message>
        <message>
            <source>Refused events</source>
            <translation>Eventos rechazados</translation>
        </message>
        <message>
            <source>Take in again</source>
            <translation>Incorporar de nuevo</translation>
        </message>
        <message>
            <source>Take in all</source>
            <translation>Incorporar todos</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Descartar…</translation>
        </message>
        <message>
            <source>The picked event in full</source>
            <translation>El evento elegido, completo</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>No refused event is kept.</source>
            <translation>No se conserva ningún evento rechazado.</translation>
        </message>
    </context>
    <context>
        <name>ReplayBar</name>
        <message>
            <source>Replay</source>
            <translation>Reproducción</translation>
        </message>
        <message>
            <source>To the start of the span</source>
            <translation>Al inicio del periodo</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>To the end of the span</source>
            <translation>Al final del periodo</translation>
        </message>
        <message>
            <source>Back to live</source>
            <translation>Volver al directo</translation>
        </message>
        <message>
            <source>Show the present again (Ctrl+L)</source>
            <translation>Volver a mostrar el presente (Ctrl+L)</translation>
        </message>
        <message>
            <source>{day}  {time}</source>
            <translation>{day}  {time}</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>Velocidad: {speed}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation>Pausar (barra espaciadora)</translation>
        </message>
        <message>
            <source>Play (Space)</source>
            <translation>Reproducir (barra espaciadora)</translation>
        </message>
        <message>
            <source>Live events are still being stored: {count} since you left</source>
            <translation>Los eventos en directo se siguen guardando: {count} desde que salió</translation>
        </message>
        <message>
            <source>Cameras cannot send now: {count} stored since you left</source>
            <translation>Las cámaras no pueden enviar ahora: {count} guardados desde que salió</translation>
        </message>
        <message>
            <source>{count} stored since you left</source>
            <translation>{count} guardados desde que salió</translation>
        </message>
        <message>
            <source>{speed}×</source>
            <translation>{speed}×</translation>
        </message>
    </context>
    <context>
        <name>ReplayDesk</name>
        <message>
            <source>Nothing of this span has passed yet.</source>
            <translation>De este periodo todavía no ha pasado nada.</translation>
        </message>
        <message>
            <source>The replay has reached the present. What is shown is live again.</source>
            <translation>La reproducción ha llegado al presente. Lo que se muestra vuelve a ser en directo.</translation>
        </message>
        <message>
            <source>Replay {day} {time}</source>
            <translation>Reproducción {day} {time}</translation>
        </message>
    </context>
    <context>
        <name>ReplaySlider</name>
        <message>
            <source>Moment shown</source>
            <translation>Momento mostrado</translation>
        </message>
    </context>
    <context>
        <name>ReportDesk</name>
        <message>
            <source>Save shift report</source>
            <translation>Guardar el informe de turno</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}. Choose another folder.</source>
            <translation>No se puede escribir {file}: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Saved {file}.</source>
            <translation>Se ha guardado {file}.</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Vista previa de impresión</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>The report is being printed.</source>
            <translation>El informe se está imprimiendo.</translation>
        </message>
        <message>
            <source>The printer did not take the report.</source>
            <translation>La impresora no ha aceptado el informe.</translation>
        </message>
        <message>
            <source>Printing needs a library that this computer lacks. Save the report as a PDF file and print that.</source>
            <translation>Para imprimir falta una biblioteca en este equipo. Guarde el informe como archivo PDF e imprímalo.</translation>
        </message>
        <message>
            <source>Shift report</source>
            <translation>Informe de turno</translation>
        </message>
        <message>
            <source>Shift report {day}</source>
            <translation>Informe de turno {day}</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurar desde una copia de seguridad</translation>
        </message>
        <message>
            <source>The backup's events come back beside those that are there: nothing that came since is lost. A backup of what is there now is made first.</source>
            <translation>Los eventos de la copia vuelven junto a los que hay: no se pierde nada de lo que llegó después. Antes se hace una copia de seguridad de lo que hay ahora.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Other file…</source>
            <translation>Otro archivo…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>There is no backup in {folder} yet.</source>
            <translation>Todavía no hay ninguna copia de seguridad en {folder}.</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>In it</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Qué cambia</translation>
        </message>
    </context>
    <context>
        <name>RetentionDialog</name>
        <message>
            <source>Retention</source>
            <translation>Conservación</translation>
        </message>
        <message>
            <source>Old events can go by themselves, day by day. Their sums by hour stay, with the time of the latest event of each hour, so figures of whole hours stay what they are. Workers, stations, notes and the audit trail stay too.</source>
            <translation>Los eventos antiguos pueden irse por sí solos, día a día. Sus sumas por hora se quedan, con la hora del último evento de cada una, así que las cifras de horas enteras no cambian. También se quedan los trabajadores, las estaciones, las notas y el registro de actividad.</translation>
        </message>
        <message>
            <source>&amp;Remove old events by themselves</source>
            <translation>&amp;Quitar los eventos antiguos por sí solos</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Ahora no se puede leer: {why}</translation>
        </message>
        <message>
            <source>All events are kept.</source>
            <translation>Se guardan todos los eventos.</translation>
        </message>
        <message>
            <source>Keep all events</source>
            <translation>Guardar todos los eventos</translation>
        </message>
        <message>
            <source>Remove them day by day</source>
            <translation>Quitarlos día a día</translation>
        </message>
        <message>
            <source>Remove {events}</source>
            <translation>Quitar {events}</translation>
        </message>
        <message>
            <source>Days that events are kept</source>
            <translation>Días que se guardan los eventos</translation>
        </message>
        <message>
            <source>&amp;Days that events are kept</source>
            <translation>&amp;Días que se guardan los eventos</translation>
        </message>
        <message>
            <source>Backups lose the same events: those of this version are written anew, older ones and exports for retraining that hold such events are removed. The file is written anew as well, and cameras wait for some seconds meanwhile.</source>
            <translation>Las copias pierden los mismos eventos: las de esta versión se escriben de nuevo; las más antiguas y las exportaciones para reentrenamiento que contienen tales eventos se quitan. También el archivo se escribe de nuevo; mientras tanto las cámaras esperan unos segundos.</translation>
        </message>
    </context>
    <context>
        <name>RetrainingDialog</name>
        <message>
            <source>Retraining</source>
            <translation>Reentrenamiento</translation>
        </message>
        <message>
            <source>When a model should be trained anew, the labeled events lie ready in a folder beside the store, and a receiver is told. Training itself is done elsewhere.</source>
            <translation>Cuando conviene volver a entrenar un modelo, los eventos etiquetados quedan listos en una carpeta junto al almacén y se avisa a un receptor. El entrenamiento se hace en otra parte.</translation>
        </message>
        <message>
            <source>What asked</source>
            <translation>Qué lo pidió</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>&amp;Ask for retraining now…</source>
            <translation>Pedir el reentrenamiento &amp;ahora…</translation>
        </message>
        <message>
            <source>The plant has &amp;changed…</source>
            <translation>La planta ha &amp;cambiado…</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Receptores</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>No se puede leer ahora: {why}</translation>
        </message>
        <message>
            <source>Newest message: {state}</source>
            <translation>Último mensaje: {state}</translation>
        </message>
        <message>
            <source>Nothing has asked for it yet.</source>
            <translation>Nada lo ha pedido todavía.</translation>
        </message>
        <message>
            <source>It was set from outside, by the option {option}.</source>
            <translation>Se fijó desde fuera, con la opción {option}.</translation>
        </message>
        <message>
            <source>&amp;Retraining</source>
            <translation>&amp;Reentrenamiento</translation>
        </message>
        <message>
            <source>Is told why, where the events lie, of what time they are, how soon.</source>
            <translation>Recibe el motivo, dónde están los eventos, de qué tiempo son y con qué urgencia.</translation>
        </message>
        <message>
            <source>A&amp;lerts</source>
            <translation>A&amp;lertas</translation>
        </message>
        <message>
            <source>Is told of alerts whose rule says so, when they fire and are over.</source>
            <translation>Recibe las alertas cuya regla lo dice, cuando se activan y cuando terminan.</translation>
        </message>
        <message>
            <source>A message is sent until the receiver has taken it, also after the program was started again. Workers are named by their ids alone.</source>
            <translation>Un mensaje se envía hasta que el receptor lo acepta, también después de reiniciar el programa. A los trabajadores se los nombra solo por su identificador.</translation>
        </message>
    </context>
    <context>
        <name>RetrainingRulesPanel</name>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Asks by &amp;itself</source>
            <translation>Lo pide por &amp;sí solo</translation>
        </message>
        <message>
            <source>&amp;Keep these rules</source>
            <translation>&amp;Guardar estas reglas</translation>
        </message>
        <message>
            <source>Back to the &amp;usual ones</source>
            <translation>&amp;Volver a las habituales</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>&amp;Threshold</source>
            <translation>&amp;Umbral</translation>
        </message>
        <message>
            <source>&amp;Priority</source>
            <translation>&amp;Prioridad</translation>
        </message>
        <message>
            <source>The same reason asks again after</source>
            <translation>El mismo motivo de nuevo tras</translation>
        </message>
        <message>
            <source>Labeled events of the last</source>
            <translation>Eventos etiquetados de los últimos</translation>
        </message>
    </context>
    <context>
        <name>ReviewDesk</name>
        <message>
            <source>Go back to live first: labels are of the present.</source>
            <translation>Vuelva primero a En vivo: se etiqueta en el presente.</translation>
        </message>
        <message>
            <source>There are no events yet.</source>
            <translation>Todavía no hay eventos.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Was the camera right?</source>
            <translation>¿Acertó la cámara?</translation>
        </message>
        <message>
            <source>The least sure events come first, in turns over cameras, types and versions. A label changes no event and no figure. There is no picture: the program stores what cameras say, not what they see.</source>
            <translation>Primero vienen los eventos menos seguros, por turnos entre cámaras, tipos y versiones. Una etiqueta no cambia ningún evento ni ninguna cifra. No hay imagen: el programa guarda lo que dicen las cámaras, no lo que ven.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>What the labels tell, by version</source>
            <translation>Lo que dicen las etiquetas, por versión</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>No se puede leer ahora: {why}</translation>
        </message>
        <message>
            <source>A label was not kept: {why}</source>
            <translation>No se guardó una etiqueta: {why}</translation>
        </message>
        <message>
            <source>its event is not on file any more.</source>
            <translation>su evento ya no está guardado.</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Acertó</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>It was</source>
            <translation>Era</translation>
        </message>
    </context>
    <context>
        <name>RosterDetail</name>
        <message>
            <source>Show events</source>
            <translation>Mostrar eventos</translation>
        </message>
        <message>
            <source>Add reason…</source>
            <translation>Añadir motivo…</translation>
        </message>
    </context>
    <context>
        <name>RuleChoice</name>
        <message>
            <source>&amp;Fixed: every event stands for the same time</source>
            <translation>&amp;Fija: cada evento vale el mismo tiempo</translation>
        </message>
        <message>
            <source>&amp;Measured: a state lasts until the next event</source>
            <translation>&amp;Medida: un estado dura hasta el evento siguiente</translation>
        </message>
        <message>
            <source>Right only when each worker's cameras send one working, idle or absent event in that time, no more and no fewer.</source>
            <translation>Solo es correcta si las cámaras de cada trabajador envían en ese tiempo un evento de trabajo, espera o ausencia, ni más ni menos.</translation>
        </message>
        <message>
            <source>&amp;Each event stands for</source>
            <translation>&amp;Cada evento vale</translation>
        </message>
        <message>
            <source>Right at any pace, as long as events come at least as often as the limit. A worker without an event for longer counts as not seen, under both rules.</source>
            <translation>Es correcta a cualquier ritmo, mientras los eventos lleguen al menos con la frecuencia del límite. Un trabajador sin eventos durante más tiempo cuenta como no visto, con ambas reglas.</translation>
        </message>
        <message>
            <source>&amp;A state lasts at most</source>
            <translation>&amp;Un estado dura como máximo</translation>
        </message>
    </context>
    <context>
        <name>RuleComparison</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>Como está ahora</translation>
        </message>
        <message>
            <source>With this choice</source>
            <translation>Con esta elección</translation>
        </message>
        <message>
            <source>Productive time</source>
            <translation>Tiempo productivo</translation>
        </message>
        <message>
            <source>Worker utilization</source>
            <translation>Utilización trabajadores</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <source>Most state time of a worker</source>
            <translation>Más tiempo en estados de un trabajador</translation>
        </message>
        <message>
            <source>Clock time since midnight</source>
            <translation>Tiempo de reloj desde medianoche</translation>
        </message>
        <message>
            <source>{figure} units / h</source>
            <translation>{figure} unidades / h</translation>
        </message>
        <message>
            <source>{name}, {time}</source>
            <translation>{name}, {time}</translation>
        </message>
    </context>
    <context>
        <name>RuleDesk</name>
        <message>
            <source>Use the measured rule</source>
            <translation>Usar la regla medida</translation>
        </message>
        <message>
            <source>Time rule…</source>
            <translation>Regla de tiempo…</translation>
        </message>
    </context>
    <context>
        <name>SalvageDesk</name>
        <message>
            <source>Open data folder</source>
            <translation>Abrir carpeta de datos</translation>
        </message>
        <message>
            <source>The store was looked through. No damage was found.</source>
            <translation>Se ha revisado el almacén de datos. No se han encontrado daños.</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ShiftRow</name>
        <message>
            <source>Name of the shift</source>
            <translation>Nombre del turno</translation>
        </message>
        <message>
            <source>Start of the shift</source>
            <translation>Inicio del turno</translation>
        </message>
        <message>
            <source>End of the shift</source>
            <translation>Fin del turno</translation>
        </message>
        <message>
            <source>Add break</source>
            <translation>Añadir pausa</translation>
        </message>
        <message>
            <source>Remove shift</source>
            <translation>Quitar turno</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pausa</translation>
        </message>
    </context>
    <context>
        <name>ShiftsDialog</name>
        <message>
            <source>Shifts and breaks</source>
            <translation>Turnos y pausas</translation>
        </message>
        <message>
            <source>Days before the first one keep the shifts they had.</source>
            <translation>Los días anteriores al primero conservan los turnos que tenían.</translation>
        </message>
        <message>
            <source>Own shifts</source>
            <translation>Turnos propios</translation>
        </message>
        <message>
            <source>&amp;Add shift</source>
            <translation>&amp;Añadir turno</translation>
        </message>
        <message>
            <source>By their first days</source>
            <translation>Por sus primeros días</translation>
        </message>
        <message>
            <source>Save shifts</source>
            <translation>Guardar los turnos</translation>
        </message>
        <message>
            <source>There is no time zone of this name.</source>
            <translation>No hay ninguna zona horaria con este nombre.</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Plantilla</translation>
        </message>
        <message>
            <source>&amp;Valid from</source>
            <translation>&amp;Válido desde</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>&amp;Shifts</source>
            <translation>&amp;Turnos</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Tab goes to the next control, F6 to the next part of the window.</source>
            <translation>Tab pasa al control siguiente, F6 a la parte siguiente de la ventana.</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <translation>Buscar comandos y teclas</translation>
        </message>
    </context>
    <context>
        <name>SilenceDesk</name>
        <message>
            <source>Show the events</source>
            <translation>Mostrar los eventos</translation>
        </message>
        <message>
            <source>No camera has sent anything since {time}. Figures stop there.</source>
            <translation>Ninguna cámara ha enviado nada desde las {time}. Las cifras terminan ahí.</translation>
        </message>
    </context>
    <context>
        <name>SimulatedCamerasDialog</name>
        <message>
            <source>Practice with simulated cameras</source>
            <translation>Practicar con cámaras simuladas</translation>
        </message>
        <message>
            <source>They send real requests from a process of their own, as cameras do. What they send is marked as simulated and can be removed in one step. The sample workers and stations are added where they are missing.</source>
            <translation>Envían solicitudes reales desde un proceso propio, como las cámaras. Lo que envían se marca como simulado y se puede eliminar en un solo paso. Los trabajadores y estaciones de ejemplo se añaden donde faltan.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>They are sending.</source>
            <translation>Están enviando.</translation>
        </message>
        <message>
            <source>They are not running.</source>
            <translation>No están en marcha.</translation>
        </message>
        <message>
            <source>Camera {number}</source>
            <translation>Cámara {number}</translation>
        </message>
        <message>
            <source>Events a minute of each camera</source>
            <translation>Eventos por minuto de cada cámara</translation>
        </message>
        <message>
            <source>&amp;Events a minute of each camera</source>
            <translation>&amp;Eventos por minuto de cada cámara</translation>
        </message>
    </context>
    <context>
        <name>SimulatorDesk</name>
        <message>
            <source>They have ended.</source>
            <translation>Han terminado.</translation>
        </message>
        <message>
            <source>The simulated cameras have stopped: {why}</source>
            <translation>Las cámaras simuladas se han detenido: {why}</translation>
        </message>
    </context>
    <context>
        <name>SpanChooser</name>
        <message>
            <source>Time shown: {span}</source>
            <translation>Tiempo mostrado: {span}</translation>
        </message>
    </context>
    <context>
        <name>SpellDetails</name>
        <message>
            <source>Select a spell with a click or the arrow keys.</source>
            <translation>Seleccione un tramo con un clic o con las flechas.</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>Mostrar eventos</translation>
        </message>
        <message>
            <source>Add reason…</source>
            <translation>Añadir motivo…</translation>
        </message>
        <message>
            <source>Replay from here</source>
            <translation>Reproducir desde aquí</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Selected spell</source>
            <translation>Tramo seleccionado</translation>
        </message>
    </context>
    <context>
        <name>StationDetail</name>
        <message>
            <source>Longest idle spells</source>
            <translation>Tramos de espera más largos</translation>
        </message>
        <message>
            <source>No idle spells in this time.</source>
            <translation>No hay tramos de espera en este tiempo.</translation>
        </message>
        <message>
            <source>Who worked here</source>
            <translation>Quién ha trabajado aquí</translation>
        </message>
        <message>
            <source>Nobody in this time.</source>
            <translation>Nadie en este tiempo.</translation>
        </message>
        <message>
            <source>units / h of occupancy</source>
            <translation>unidades / h de ocupación</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>Who was at {station}</source>
            <translation>Quién estaba en {station}</translation>
        </message>
        <message>
            <source>not told apart over so long a time</source>
            <translation>sin distinguir en un tiempo tan largo</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>trabajador</translation>
        </message>
        <message>
            <source>workers</source>
            <translation>trabajadores</translation>
        </message>
    </context>
    <context>
        <name>StationsPage</name>
        <message>
            <source>Stations</source>
            <translation>Estaciones</translation>
        </message>
        <message>
            <source>Which station is the constraint? Is it staffed?</source>
            <translation>¿Qué estación es el cuello de botella? ¿Tiene personal?</translation>
        </message>
        <message>
            <source>What was made</source>
            <translation>Lo que se ha hecho</translation>
        </message>
        <message>
            <source>Who works where</source>
            <translation>Quién trabaja dónde</translation>
        </message>
        <message>
            <source>In detail</source>
            <translation>En detalle</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Listening on {address}</source>
            <translation>A la escucha en {address}</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>Not listening</source>
            <translation>Sin escucha</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Abrir la carpeta de datos</translation>
        </message>
        <message>
            <source>Time rule: {rule}</source>
            <translation>Regla de tiempo: {rule}</translation>
        </message>
        <message>
            <source>Choose how events become time</source>
            <translation>Elegir cómo los eventos se vuelven tiempo</translation>
        </message>
        <message>
            <source>The plant's time zone</source>
            <translation>La zona horaria de la planta</translation>
        </message>
        <message>
            <source>Show the events</source>
            <translation>Mostrar los eventos</translation>
        </message>
        <message>
            <source>{count} refused</source>
            <translation>{count} rechazados</translation>
        </message>
        <message>
            <source>What was refused, and what to do</source>
            <translation>Qué se ha rechazado y qué hacer</translation>
        </message>
        <message>
            <source>No events yet</source>
            <translation>Todavía no hay eventos</translation>
        </message>
        <message>
            <source>last simulated event {when}</source>
            <translation>último evento simulado {when}</translation>
        </message>
        <message>
            <source>last camera event {when}</source>
            <translation>último evento de cámara {when}</translation>
        </message>
    </context>
    <context>
        <name>StoreDesk</name>
        <message>
            <source>Open data folder</source>
            <translation>Abrir carpeta de datos</translation>
        </message>
        <message>
            <source>Another program is writing to the store.</source>
            <translation>Otro programa está escribiendo en el almacén de datos.</translation>
        </message>
        <message>
            <source>The disk is full: nothing more can be stored.</source>
            <translation>El disco está lleno: no se puede guardar nada más.</translation>
        </message>
        <message>
            <source>The store cannot be written to: it is read-only.</source>
            <translation>No se puede escribir en el almacén de datos: es de solo lectura.</translation>
        </message>
        <message>
            <source>The disk does not answer: nothing can be stored.</source>
            <translation>El disco no responde: no se puede guardar nada.</translation>
        </message>
        <message>
            <source>Cameras are asked to send again later.</source>
            <translation>Se pide a las cámaras que vuelvan a enviar más tarde.</translation>
        </message>
        <message>
            <source>{count} event is waiting in memory.</source>
            <translation>{count} evento espera en memoria.</translation>
        </message>
        <message>
            <source>{count} events are waiting in memory.</source>
            <translation>{count} eventos esperan en memoria.</translation>
        </message>
        <message>
            <source>It is tried again every few seconds.</source>
            <translation>Se vuelve a intentar cada pocos segundos.</translation>
        </message>
        <message>
            <source>Once it is back, storing goes on by itself.</source>
            <translation>Cuando vuelva, se seguirá guardando sin más.</translation>
        </message>
    </context>
    <context>
        <name>TargetModel</name>
        <message>
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <source>All shifts</source>
            <translation>Todos los turnos</translation>
        </message>
        <message>
            <source>{name} {id}</source>
            <translation>{name} {id}</translation>
        </message>
    </context>
    <context>
        <name>TargetsDialog</name>
        <message>
            <source>Targets</source>
            <translation>Objetivos</translation>
        </message>
        <message>
            <source>Units in an hour of a shift; its breaks ask for nothing. A shift without a number of its own has that of all shifts. Days before the first one keep the targets they had.</source>
            <translation>Unidades en una hora de un turno; sus pausas no piden nada. Un turno sin número propio tiene el de todos los turnos. Los días anteriores al primero conservan los objetivos que tenían.</translation>
        </message>
        <message>
            <source>By their first days</source>
            <translation>Por sus primeros días</translation>
        </message>
        <message>
            <source>Save targets</source>
            <translation>Guardar los objetivos</translation>
        </message>
        <message>
            <source>“{entered}” is not a number of units per hour.</source>
            <translation>«{entered}» no es un número de unidades por hora.</translation>
        </message>
        <message>
            <source>Units per hour</source>
            <translation>Unidades por hora</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>sin objetivo</translation>
        </message>
        <message>
            <source>Utilization of workers</source>
            <translation>Utilización de los trabajadores</translation>
        </message>
        <message>
            <source>&amp;Valid from</source>
            <translation>&amp;Válido desde</translation>
        </message>
        <message>
            <source>&amp;Utilization of workers</source>
            <translation>&amp;Utilización de los trabajadores</translation>
        </message>
        <message>
            <source>Units &amp;per hour</source>
            <translation>Unidades por &amp;hora</translation>
        </message>
    </context>
    <context>
        <name>TimeRuleDialog</name>
        <message>
            <source>Time rule</source>
            <translation>Regla de tiempo</translation>
        </message>
        <message>
            <source>How single events become hours. Both rules read the same events, and none is changed: you can come back to the other rule at any time.</source>
            <translation>Cómo eventos sueltos se vuelven horas. Ambas reglas leen los mismos eventos y ninguno cambia: puede volver a la otra regla cuando quiera.</translation>
        </message>
        <message>
            <source>With another limit all measured times are worked out anew. In a large store that can take a while; it can be cancelled, and then nothing is changed.</source>
            <translation>Con otro límite se calculan de nuevo todos los tiempos medidos. En un almacén grande puede tardar un rato; se puede cancelar, y entonces no cambia nada.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Use the fixed rule</source>
            <translation>Usar la regla fija</translation>
        </message>
        <message>
            <source>Use the measured rule</source>
            <translation>Usar la regla medida</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <source>Filter to this worker</source>
            <translation>Filtrar por este trabajador</translation>
        </message>
        <message>
            <source>Filter to this station</source>
            <translation>Filtrar por esta estación</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>What happened, and when?</source>
            <translation>¿Qué pasó y cuándo?</translation>
        </message>
    </context>
    <context>
        <name>TimelineReading</name>
        <message>
            <source>The timeline cannot be read now, and is tried again soon. {why}</source>
            <translation>Ahora no se puede leer la cronología; se volverá a intentar pronto. {why}</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Workers</source>
            <translation>Trabajadores</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Estaciones</translation>
        </message>
        <message>
            <source>Shift notes</source>
            <translation>Notas del turno</translation>
        </message>
        <message>
            <source>Shift notes {count}</source>
            <translation>Notas del turno {count}</translation>
        </message>
    </context>
    <context>
        <name>ToolRow</name>
        <message>
            <source>Replay</source>
            <translation>Reproducción</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>{what} ({key})</source>
            <translation>{what} ({key})</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>&amp;Show Factory Desktop</source>
            <translation>&amp;Mostrar Factory Desktop</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
    </context>
    <context>
        <name>UsualCard</name>
        <message>
            <source>as usual</source>
            <translation>como de costumbre</translation>
        </message>
        <message>
            <source>▲ {off} above usual</source>
            <translation>▲ {off} por encima de lo habitual</translation>
        </message>
        <message>
            <source>▼ {off} below usual</source>
            <translation>▼ {off} por debajo de lo habitual</translation>
        </message>
        <message>
            <source>Usual: {dash}, nothing to go by in the 4 weeks before</source>
            <translation>Habitual: {dash}, sin datos de las 4 semanas anteriores</translation>
        </message>
        <message>
            <source>day</source>
            <translation>día</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>Usual: {rate}, median of {days} in the 4 weeks before</source>
            <translation>Habitual: {rate}, mediana de {days} en las 4 semanas anteriores</translation>
        </message>
        <message>
            <source>shift</source>
            <translation>turno</translation>
        </message>
        <message>
            <source>shifts</source>
            <translation>turnos</translation>
        </message>
        <message>
            <source>Usual: {rate}, median of {shifts} “{name}” in the 4 weeks before</source>
            <translation>Habitual: {rate}, mediana de {shifts} «{name}» en las 4 semanas anteriores</translation>
        </message>
    </context>
    <context>
        <name>ValidFrom</name>
        <message>
            <source>Valid from</source>
            <translation>Válido desde</translation>
        </message>
        <message>
            <source>since the &amp;beginning</source>
            <translation>desde el &amp;comienzo</translation>
        </message>
    </context>
    <context>
        <name>WhenBar</name>
        <message>
            <source>What is shown stands still at this moment.</source>
            <translation>Lo que se muestra está quieto en este momento.</translation>
        </message>
        <message>
            <source>Figures follow the events as they arrive.</source>
            <translation>Las cifras siguen a los eventos según llegan.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En directo</translation>
        </message>
        <message>
            <source>Not listening</source>
            <translation>Sin escucha</translation>
        </message>
        <message>
            <source>Some of the events shown are simulated.</source>
            <translation>Algunos de los eventos mostrados son simulados.</translation>
        </message>
        <message>
            <source>All of the events shown are simulated.</source>
            <translation>Todos los eventos mostrados son simulados.</translation>
        </message>
        <message>
            <source>Simulated ones can be removed in the Data menu.</source>
            <translation>Los simulados se pueden quitar en el menú Datos.</translation>
        </message>
        <message>
            <source>Simulated</source>
            <translation>Simulado</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search or run a command   {key}</source>
            <translation>Buscar o ejecutar un comando   {key}</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar un comando</translation>
        </message>
    </context>
    <context>
        <name>WorkerDataDesk</name>
        <message>
            <source>Data of a worker</source>
            <translation>Datos de un trabajador</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
    </context>
    <context>
        <name>WorkerDataDialog</name>
        <message>
            <source>A worker's data</source>
            <translation>Datos de un trabajador</translation>
        </message>
        <message>
            <source>All that is kept about one worker, and all that names this one: as a file to hand out, or erased so that no name and no id is left.</source>
            <translation>Todo lo que se guarda sobre un trabajador y todo lo que lo nombra: como archivo para entregar, o borrado de modo que no quede ni nombre ni identificador.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>&amp;JSON</source>
            <translation>&amp;JSON</translation>
        </message>
        <message>
            <source>&amp;CSV</source>
            <translation>&amp;CSV</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <source>It cannot be read now: {why}</source>
            <translation>Ahora no se puede leer: {why}</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escribiendo…</translation>
        </message>
        <message>
            <source>Exported to {file}.</source>
            <translation>Exportado a {file}.</translation>
        </message>
        <message>
            <source>Cancelled. No file was left.</source>
            <translation>Cancelado. No ha quedado ningún archivo.</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Trabajador</translation>
        </message>
        <message>
            <source>&amp;Worker</source>
            <translation>&amp;Trabajador</translation>
        </message>
    </context>
    <context>
        <name>WorkerDetail</name>
        <message>
            <source>Spells</source>
            <translation>Tramos</translation>
        </message>
        <message>
            <source>No spells in this time.</source>
            <translation>No hay tramos en este tiempo.</translation>
        </message>
        <message>
            <source>Stations worked</source>
            <translation>Estaciones trabajadas</translation>
        </message>
        <message>
            <source>At no station in this time.</source>
            <translation>En ninguna estación en este tiempo.</translation>
        </message>
        <message>
            <source>units / h of active time</source>
            <translation>unidades / h de tiempo activo</translation>
        </message>
        <message>
            <source>Units per hour</source>
            <translation>Unidades por hora</translation>
        </message>
        <message>
            <source>the newest {listed} of {all}</source>
            <translation>los {listed} más recientes de {all}</translation>
        </message>
        <message>
            <source>{count}, the newest first</source>
            <translation>{count}, los más recientes primero</translation>
        </message>
        <message>
            <source>spell</source>
            <translation>tramo</translation>
        </message>
        <message>
            <source>spells</source>
            <translation>tramos</translation>
        </message>
    </context>
    <context>
        <name>WorkersPage</name>
        <message>
            <source>Workers</source>
            <translation>Trabajadores</translation>
        </message>
        <message>
            <source>Who needs help or relief? Is it the person or the station?</source>
            <translation>¿Quién necesita ayuda o relevo? ¿Es la persona o la estación?</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
    </context>
    <context>
        <name>ZoomRow</name>
        <message>
            <source>Filter to the marked range</source>
            <translation>Filtrar por el intervalo marcado</translation>
        </message>
        <message>
            <source>Filter to this range</source>
            <translation>Filtrar por este intervalo</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Trabajadores</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Estaciones</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>30 d</source>
            <translation>30 d</translation>
        </message>
        <message>
            <source>Whole span</source>
            <translation>Todo el periodo</translation>
        </message>
        <message>
            <source>Time shown</source>
            <translation>Tiempo mostrado</translation>
        </message>
        <message>
            <source>Show less time</source>
            <translation>Mostrar menos tiempo</translation>
        </message>
        <message>
            <source>Show more time</source>
            <translation>Mostrar más tiempo</translation>
        </message>
        <message>
            <source>Show less time (+, or Ctrl and wheel)</source>
            <translation>Mostrar menos tiempo (+, o Ctrl y la rueda)</translation>
        </message>
        <message>
            <source>Show more time (−, or Ctrl and wheel)</source>
            <translation>Mostrar más tiempo (−, o Ctrl y la rueda)</translation>
        </message>
    </context>
    <context>
        <name>access</name>
        <message>
            <source>until it is revoked</source>
            <translation>hasta que se revoque</translation>
        </message>
        <message>
            <source>Opens for</source>
            <translation>Abre para</translation>
        </message>
        <message>
            <source>Ends with</source>
            <translation>Termina en</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Abre</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>hasta {moment}</translation>
        </message>
        <message>
            <source>Pairing {camera}</source>
            <translation>Emparejar {camera}</translation>
        </message>
        <message>
            <source>Everything (admin)</source>
            <translation>Todo (administración)</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Datos</translation>
        </message>
        <message>
            <source>&amp;Add sample workers and stations</source>
            <translation>&amp;Añadir trabajadores y estaciones de ejemplo</translation>
        </message>
        <message>
            <source>Add a simulated &amp;week…</source>
            <translation>Añadir una &amp;semana simulada…</translation>
        </message>
        <message>
            <source>&amp;Generate events…</source>
            <translation>&amp;Generar eventos…</translation>
        </message>
        <message>
            <source>Re&amp;fresh simulated data…</source>
            <translation>Ac&amp;tualizar los datos simulados…</translation>
        </message>
        <message>
            <source>&amp;Remove simulated data…</source>
            <translation>&amp;Quitar los datos simulados…</translation>
        </message>
        <message>
            <source>&amp;Practice with simulated cameras…</source>
            <translation>&amp;Hacer prácticas con cámaras simuladas…</translation>
        </message>
        <message>
            <source>&amp;Clear all events…</source>
            <translation>&amp;Borrar todos los eventos…</translation>
        </message>
        <message>
            <source>&amp;Undo clear</source>
            <translation>&amp;Deshacer el borrado</translation>
        </message>
        <message>
            <source>&amp;Shifts and breaks…</source>
            <translation>T&amp;urnos y pausas…</translation>
        </message>
        <message>
            <source>Targ&amp;ets…</source>
            <translation>&amp;Objetivos…</translation>
        </message>
        <message>
            <source>&amp;Time rule…</source>
            <translation>&amp;Regla de tiempo…</translation>
        </message>
        <message>
            <source>Reas&amp;ons…</source>
            <translation>&amp;Motivos…</translation>
        </message>
        <message>
            <source>Re&amp;view events…</source>
            <translation>Re&amp;visar eventos…</translation>
        </message>
        <message>
            <source>Add ca&amp;mera…</source>
            <translation>Añadir &amp;cámara…</translation>
        </message>
        <message>
            <source>C&amp;hange the chosen camera…</source>
            <translation>Cambiar la cámara &amp;elegida…</translation>
        </message>
        <message>
            <source>Access &amp;keys…</source>
            <translation>C&amp;laves de acceso…</translation>
        </message>
        <message>
            <source>&amp;Let in cameras on the network…</source>
            <translation>&amp;Permitir cámaras de la red…</translation>
        </message>
        <message>
            <source>A worker's &amp;data…</source>
            <translation>Datos de un traba&amp;jador…</translation>
        </message>
        <message>
            <source>Rete&amp;ntion…</source>
            <translation>Co&amp;nservación…</translation>
        </message>
        <message>
            <source>Aud&amp;it trail…</source>
            <translation>Registro de act&amp;ividad…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Undo note</source>
            <translation>&amp;Deshacer la nota</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy chart as &amp;picture</source>
            <translation>Copiar el gráfico como &amp;imagen</translation>
        </message>
        <message>
            <source>&amp;Save chart as picture…</source>
            <translation>&amp;Guardar el gráfico como imagen…</translation>
        </message>
        <message>
            <source>Add &amp;note…</source>
            <translation>Añadir &amp;nota…</translation>
        </message>
        <message>
            <source>Add &amp;reason…</source>
            <translation>Añadir &amp;motivo…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>Open &amp;another store…</source>
            <translation>Abrir &amp;otro almacén de datos…</translation>
        </message>
        <message>
            <source>Open re&amp;cent</source>
            <translation>A&amp;brir reciente</translation>
        </message>
        <message>
            <source>&amp;Clear this list</source>
            <translation>&amp;Borrar esta lista</translation>
        </message>
        <message>
            <source>&amp;Open data folder</source>
            <translation>Abrir la &amp;carpeta de datos</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>Hacer &amp;una copia de seguridad ahora</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup…</source>
            <translation>&amp;Restaurar desde una copia de seguridad…</translation>
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation>&amp;Guardar una copia…</translation>
        </message>
        <message>
            <source>&amp;Import events…</source>
            <translation>&amp;Importar eventos…</translation>
        </message>
        <message>
            <source>&amp;Export view…</source>
            <translation>&amp;Exportar la vista…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Im&amp;primir…</translation>
        </message>
        <message>
            <source>Print pre&amp;view</source>
            <translation>&amp;Vista previa de impresión</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Hoy</translation>
        </message>
        <message>
            <source>&amp;Workers</source>
            <translation>&amp;Trabajadores</translation>
        </message>
        <message>
            <source>&amp;Stations</source>
            <translation>&amp;Estaciones</translation>
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation>&amp;Cronología</translation>
        </message>
        <message>
            <source>&amp;Losses</source>
            <translation>&amp;Pérdidas</translation>
        </message>
        <message>
            <source>&amp;Cameras</source>
            <translation>Cá&amp;maras</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>Mode&amp;los</translation>
        </message>
        <message>
            <source>&amp;Events</source>
            <translation>E&amp;ventos</translation>
        </message>
        <message>
            <source>&amp;Previous shift or span</source>
            <translation>T&amp;urno o periodo anterior</translation>
        </message>
        <message>
            <source>&amp;Next shift or span</source>
            <translation>Tur&amp;no o periodo siguiente</translation>
        </message>
        <message>
            <source>Li&amp;ve</source>
            <translation>En d&amp;irecto</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>&amp;Reproducción</translation>
        </message>
        <message>
            <source>&amp;Replay from here</source>
            <translation>&amp;Reproducir desde aquí</translation>
        </message>
        <message>
            <source>&amp;Go to time…</source>
            <translation>&amp;Ir a una hora…</translation>
        </message>
        <message>
            <source>Play or pa&amp;use</source>
            <translation>Reproducir o &amp;pausar</translation>
        </message>
        <message>
            <source>S&amp;lower</source>
            <translation>Más &amp;lento</translation>
        </message>
        <message>
            <source>F&amp;aster</source>
            <translation>&amp;Más rápido</translation>
        </message>
        <message>
            <source>Ne&amp;xt concern</source>
            <translation>Asunto si&amp;guiente que atender</translation>
        </message>
        <message>
            <source>Previous c&amp;oncern</source>
            <translation>Asunto anteri&amp;or que atender</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <source>Searc&amp;h or run a command</source>
            <translation>&amp;Buscar o ejecutar un comando</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Metric &amp;definitions</source>
            <translation>&amp;Definiciones de los indicadores</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <source>Copy &amp;test command</source>
            <translation>Copiar el comando de &amp;prueba</translation>
        </message>
        <message>
            <source>A&amp;PI documentation</source>
            <translation>D&amp;ocumentación de la API</translation>
        </message>
        <message>
            <source>&amp;Log</source>
            <translation>&amp;Registro</translation>
        </message>
        <message>
            <source>&amp;Check the store for damage</source>
            <translation>&amp;Buscar daños en el almacén de datos</translation>
        </message>
        <message>
            <source>Diagnostics &amp;bundle…</source>
            <translation>Paq&amp;uete de diagnóstico…</translation>
        </message>
        <message>
            <source>&amp;About Factory Desktop</source>
            <translation>Acer&amp;ca de Factory Desktop</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>I&amp;nformes</translation>
        </message>
        <message>
            <source>&amp;Shift report…</source>
            <translation>Informe de &amp;turno…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Docks</source>
            <translation>&amp;Paneles</translation>
        </message>
        <message>
            <source>Needs &amp;attention</source>
            <translation>Requiere &amp;atención</translation>
        </message>
        <message>
            <source>&amp;Floor now</source>
            <translation>&amp;Planta ahora</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>Panel &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>Panel a&amp;nterior</translation>
        </message>
        <message>
            <source>La&amp;youts</source>
            <translation>&amp;Disposiciones</translation>
        </message>
        <message>
            <source>&amp;Shift meeting</source>
            <translation>&amp;Reunión de turno</translation>
        </message>
        <message>
            <source>&amp;Investigation</source>
            <translation>&amp;Investigación</translation>
        </message>
        <message>
            <source>&amp;Wall</source>
            <translation>&amp;Pared</translation>
        </message>
        <message>
            <source>Save la&amp;yout as…</source>
            <translation>&amp;Guardar la disposición como…</translation>
        </message>
        <message>
            <source>Re&amp;name or remove layouts…</source>
            <translation>Cambiar &amp;nombre o quitar disposiciones…</translation>
        </message>
        <message>
            <source>&amp;Reset layout</source>
            <translation>Res&amp;tablecer la disposición</translation>
        </message>
        <message>
            <source>T&amp;oolbar</source>
            <translation>&amp;Barra de herramientas</translation>
        </message>
        <message>
            <source>Page b&amp;ar</source>
            <translation>Barra de pá&amp;ginas</translation>
        </message>
        <message>
            <source>Status &amp;bar</source>
            <translation>Barra de &amp;estado</translation>
        </message>
        <message>
            <source>Ale&amp;rts</source>
            <translation>A&amp;lertas</translation>
        </message>
        <message>
            <source>&amp;Acknowledge</source>
            <translation>&amp;Reconocer</translation>
        </message>
        <message>
            <source>&amp;Mute for 30 minutes</source>
            <translation>&amp;Silenciar 30 minutos</translation>
        </message>
        <message>
            <source>Mute to the &amp;end of the shift</source>
            <translation>Silenciar hasta el &amp;fin del turno</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historial…</translation>
        </message>
        <message>
            <source>&amp;Rules…</source>
            <translation>Re&amp;glas…</translation>
        </message>
        <message>
            <source>Names of wor&amp;kers</source>
            <translation>&amp;Nombres de los trabajadores</translation>
        </message>
        <message>
            <source>Colu&amp;mns…</source>
            <translation>&amp;Columnas…</translation>
        </message>
        <message>
            <source>&amp;Explain this figure</source>
            <translation>Explicar e&amp;sta cifra</translation>
        </message>
        <message>
            <source>Show chart as &amp;table</source>
            <translation>Mostrar gráfico como t&amp;abla</translation>
        </message>
        <message>
            <source>Time s&amp;pan</source>
            <translation>Periodo de &amp;tiempo</translation>
        </message>
        <message>
            <source>&amp;Shift</source>
            <translation>&amp;Turno</translation>
        </message>
        <message>
            <source>Last 24 &amp;hours</source>
            <translation>Últimas &amp;24 horas</translation>
        </message>
        <message>
            <source>Last 7 &amp;days</source>
            <translation>Últimos &amp;7 días</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>Tod&amp;o</translation>
        </message>
        <message>
            <source>&amp;Custom…</source>
            <translation>&amp;Personalizado…</translation>
        </message>
        <message>
            <source>F&amp;ind events</source>
            <translation>B&amp;uscar eventos</translation>
        </message>
        <message>
            <source>Clear &amp;filter</source>
            <translation>Quitar el &amp;filtro</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>Te&amp;ma</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>&amp;Sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Alto contraste</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>Tamaño del te&amp;xto</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Ampliar</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>&amp;Reducir</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>Tamaño &amp;normal</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;When the window is closed</source>
            <translation>Al ce&amp;rrar la ventana</translation>
        </message>
        <message>
            <source>&amp;Ask what to do</source>
            <translation>&amp;Preguntar qué hacer</translation>
        </message>
        <message>
            <source>&amp;Keep receiving in the tray</source>
            <translation>Seguir &amp;recibiendo en la bandeja</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>Pantalla c&amp;ompleta</translation>
        </message>
        <message>
            <source>A&amp;ndon board</source>
            <translation>Pi&amp;zarra andon</translation>
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Needs attention: {what}</source>
            <translation>Requiere atención: {what}</translation>
        </message>
        <message>
            <source>{count} need attention, first: {what}</source>
            <translation>{count} requieren atención, primero: {what}</translation>
        </message>
        <message>
            <source>{count} more need attention</source>
            <translation>{count} más requieren atención</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Grave</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>No cuenta</translation>
        </message>
        <message>
            <source>Must be exceeded too</source>
            <translation>También debe superarse</translation>
        </message>
        <message>
            <source>Is enough where it is sooner</source>
            <translation>Basta donde se alcanza antes</translation>
        </message>
        <message>
            <source>Behind target</source>
            <translation>Por debajo del objetivo</translation>
        </message>
        <message>
            <source>Floor seen too little</source>
            <translation>Planta vista demasiado poco</translation>
        </message>
        <message>
            <source>Nobody at a station with a target</source>
            <translation>Nadie en una estación con objetivo</translation>
        </message>
        <message>
            <source>Station idle</source>
            <translation>Estación en espera</translation>
        </message>
        <message>
            <source>Worker idle</source>
            <translation>Trabajador en espera</translation>
        </message>
        <message>
            <source>Worker absent outside a break</source>
            <translation>Trabajador ausente fuera de una pausa</translation>
        </message>
        <message>
            <source>Worker not seen</source>
            <translation>Trabajador no visto</translation>
        </message>
        <message>
            <source>More hours than the clock</source>
            <translation>Más horas que el reloj</translation>
        </message>
        <message>
            <source>No camera sends anything</source>
            <translation>Ninguna cámara envía nada</translation>
        </message>
        <message>
            <source>Camera silent</source>
            <translation>Cámara en silencio</translation>
        </message>
        <message>
            <source>Camera's clock is off</source>
            <translation>El reloj de una cámara va mal</translation>
        </message>
        <message>
            <source>Low confidence</source>
            <translation>Confianza baja</translation>
        </message>
        <message>
            <source>Unusual share of working</source>
            <translation>Parte de trabajo poco habitual</translation>
        </message>
        <message>
            <source>Camera's rate unusual</source>
            <translation>Ritmo inusual de una cámara</translation>
        </message>
        <message>
            <source>Drift of the mix of events</source>
            <translation>Deriva de la mezcla de eventos</translation>
        </message>
        <message>
            <source>Events of a version that is not active</source>
            <translation>Eventos de una versión que no está activa</translation>
        </message>
        <message>
            <source>Little room for the store</source>
            <translation>Poco espacio para el almacén de datos</translation>
        </message>
        <message>
            <source>Backup failed</source>
            <translation>Copia de seguridad fallida</translation>
        </message>
        <message>
            <source>Worker in two places</source>
            <translation>Trabajador en dos sitios</translation>
        </message>
        <message>
            <source>Unknown worker or station</source>
            <translation>Trabajador o estación desconocidos</translation>
        </message>
        <message>
            <source>More unknown ids</source>
            <translation>Más ids desconocidos</translation>
        </message>
        <message>
            <source>Events refused</source>
            <translation>Eventos rechazados</translation>
        </message>
        <message>
            <source>Acknowledged.</source>
            <translation>Reconocido.</translation>
        </message>
        <message>
            <source>Muted until {time}.</source>
            <translation>Silenciado hasta las {time}.</translation>
        </message>
        <message>
            <source>1 cleared this shift</source>
            <translation>1 resuelta en este turno</translation>
        </message>
        <message>
            <source>{count} cleared this shift</source>
            <translation>{count} resueltas en este turno</translation>
        </message>
        <message>
            <source>1 cleared lately</source>
            <translation>1 resuelta hace poco</translation>
        </message>
        <message>
            <source>{count} cleared lately</source>
            <translation>{count} resueltas hace poco</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>From {since} to {until}.</source>
            <translation>De {since} a {until}.</translation>
        </message>
        <message>
            <source>{camera} silent for {length}</source>
            <translation>{camera} en silencio desde hace {length}</translation>
        </message>
        <message>
            <source>{camera}: clock off by {length}</source>
            <translation>{camera}: reloj desviado {length}</translation>
        </message>
        <message>
            <source>{camera}: confidence {share}</source>
            <translation>{camera}: confianza {share}</translation>
        </message>
        <message>
            <source>{share} of all states are working</source>
            <translation>El {share} de los estados es trabajo</translation>
        </message>
        <message>
            <source>{camera}: {rate} events a minute</source>
            <translation>{camera}: {rate} eventos por minuto</translation>
        </message>
        <message>
            <source>Cameras see another mix than usual</source>
            <translation>Las cámaras ven una mezcla distinta de la habitual</translation>
        </message>
        <message>
            <source>{version} sends, but is not active</source>
            <translation>{version} envía, pero no está activa</translation>
        </message>
        <message>
            <source>{share} of the room for the store is used</source>
            <translation>Está ocupado el {share} del espacio para el almacén de datos</translation>
        </message>
        <message>
            <source>No backup could be made</source>
            <translation>No se pudo hacer ninguna copia de seguridad</translation>
        </message>
        <message>
            <source>What it sees is shown as “Not seen”. Look at it and at the network.</source>
            <translation>Lo que ve se muestra como «No visto». Revise la cámara y la red.</translation>
        </message>
        <message>
            <source>Its events count at the wrong time. Set its clock.</source>
            <translation>Sus eventos cuentan a una hora equivocada. Ponga en hora su reloj.</translation>
        </message>
        <message>
            <source>Mean of the last hour. Look at the lens, the light and the model.</source>
            <translation>Media de la última hora. Revise la lente, la luz y el modelo.</translation>
        </message>
        <message>
            <source>That is unusual. Look whether the model sees what is so.</source>
            <translation>Es poco habitual. Compruebe si el modelo ve lo que hay.</translation>
        </message>
        <message>
            <source>In the last full hour; usually it is another. Look at what it sees.</source>
            <translation>En la última hora completa; lo habitual es otro ritmo. Mire qué está viendo.</translation>
        </message>
        <message>
            <source>Drift score {score}: the last 24 hours against the last 30 days.</source>
            <translation>Deriva {score}: las últimas 24 horas frente a los últimos 30 días.</translation>
        </message>
        <message>
            <source>Another version of this model is the active one.</source>
            <translation>La versión activa de este modelo es otra.</translation>
        </message>
        <message>
            <source>Without room nothing can be stored. Free some, or keep events for less time.</source>
            <translation>Sin espacio no se puede guardar nada. Libere espacio o conserve los eventos menos tiempo.</translation>
        </message>
        <message>
            <source>It is tried again. Look at the folder of backups and at its drive.</source>
            <translation>Se intenta de nuevo. Revise la carpeta de las copias y su unidad.</translation>
        </message>
        <message>
            <source>Show cameras</source>
            <translation>Mostrar cámaras</translation>
        </message>
        <message>
            <source>Show models</source>
            <translation>Mostrar modelos</translation>
        </message>
        <message>
            <source>Show on timeline</source>
            <translation>Mostrar en la cronología</translation>
        </message>
        <message>
            <source>Retention…</source>
            <translation>Conservación…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Time rule…</source>
            <translation>Regla de tiempo…</translation>
        </message>
        <message>
            <source>Show refused events…</source>
            <translation>Mostrar los eventos rechazados…</translation>
        </message>
        <message>
            <source>No camera has sent anything for {length}</source>
            <translation>Ninguna cámara ha enviado nada desde hace {length}</translation>
        </message>
        <message>
            <source>{worker} not seen for {length}</source>
            <translation>{worker} sin ser visto desde hace {length}</translation>
        </message>
        <message>
            <source>{worker} idle {length}</source>
            <translation>{worker} en espera desde hace {length}</translation>
        </message>
        <message>
            <source>{station} idle {length}</source>
            <translation>{station} en espera desde hace {length}</translation>
        </message>
        <message>
            <source>{worker} absent {length}</source>
            <translation>{worker} ausente desde hace {length}</translation>
        </message>
        <message>
            <source>{units} units behind target</source>
            <translation>{units} unidades por debajo del objetivo</translation>
        </message>
        <message>
            <source>{share} of the floor seen</source>
            <translation>{share} de la planta vista</translation>
        </message>
        <message>
            <source>{worker} has more hours than the clock</source>
            <translation>{worker} tiene más horas que el reloj</translation>
        </message>
        <message>
            <source>{station}: nobody for {length}</source>
            <translation>{station}: nadie desde hace {length}</translation>
        </message>
        <message>
            <source>{worker} in two places at once</source>
            <translation>{worker} en dos sitios a la vez</translation>
        </message>
        <message>
            <source>1 more id has events</source>
            <translation>1 id. más tiene eventos</translation>
        </message>
        <message>
            <source>{count} more ids have events</source>
            <translation>{count} id. más tienen eventos</translation>
        </message>
        <message>
            <source>{count} event refused</source>
            <translation>{count} evento rechazado</translation>
        </message>
        <message>
            <source>{count} events refused</source>
            <translation>{count} eventos rechazados</translation>
        </message>
        <message>
            <source>Figures stop there. Look at the cameras and at the network.</source>
            <translation>Las cifras se detienen ahí. Revise las cámaras y la red.</translation>
        </message>
        <message>
            <source>Last at {station}. Shown as “Not seen”, not as idle.</source>
            <translation>Por última vez en {station}. Se muestra como «No visto», no como en espera.</translation>
        </message>
        <message>
            <source>Shown as “Not seen”, not as idle.</source>
            <translation>Se muestra como «No visto», no como en espera.</translation>
        </message>
        <message>
            <source>At {station}.</source>
            <translation>En {station}.</translation>
        </message>
        <message>
            <source>At the station: {workers}.</source>
            <translation>En la estación: {workers}.</translation>
        </message>
        <message>
            <source>From {station}, outside a break.</source>
            <translation>De {station}, fuera de una pausa.</translation>
        </message>
        <message>
            <source>The working time is over.</source>
            <translation>El tiempo de trabajo ha terminado.</translation>
        </message>
        <message>
            <source>Needed from now: {needed} an hour.</source>
            <translation>Necesario desde ahora: {needed} por hora.</translation>
        </message>
        <message>
            <source>Of the rest of the planned time nothing is known.</source>
            <translation>Del resto del tiempo planificado no se sabe nada.</translation>
        </message>
        <message>
            <source>The time rule cannot be right for these cameras.</source>
            <translation>La regla de tiempo no puede ser correcta para estas cámaras.</translation>
        </message>
        <message>
            <source>They are kept with their reason until somebody decides.</source>
            <translation>Se conservan con su motivo hasta que alguien decida.</translation>
        </message>
        <message>
            <source>Events that name them wait as well, fewer of each.</source>
            <translation>También esperan eventos que los nombran, menos de cada uno.</translation>
        </message>
        <message>
            <source>Nine of ten idle spells here: under {usual}.</source>
            <translation>Nueve de diez tramos de espera aquí: menos de {usual}.</translation>
        </message>
        <message>
            <source>Units are due there.</source>
            <translation>Allí se esperan unidades.</translation>
        </message>
        <message>
            <source>At {station} and elsewhere. Two people may be taken for one.</source>
            <translation>En {station} y en otro sitio. Quizá se toma a dos personas por una.</translation>
        </message>
        <message>
            <source>Events without a camera</source>
            <translation>Eventos sin cámara</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
    </context>
    <context>
        <name>audit_text</name>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Sample workers and stations added</source>
            <translation>Trabajadores y estaciones de ejemplo añadidos</translation>
        </message>
        <message>
            <source>Simulated week added</source>
            <translation>Semana simulada añadida</translation>
        </message>
        <message>
            <source>Simulated events added</source>
            <translation>Eventos simulados añadidos</translation>
        </message>
        <message>
            <source>Simulated events replaced</source>
            <translation>Eventos simulados sustituidos</translation>
        </message>
        <message>
            <source>Simulated events removed</source>
            <translation>Eventos simulados quitados</translation>
        </message>
        <message>
            <source>All events cleared</source>
            <translation>Todos los eventos borrados</translation>
        </message>
        <message>
            <source>Events brought back</source>
            <translation>Eventos recuperados</translation>
        </message>
        <message>
            <source>Restored from a backup</source>
            <translation>Restaurado desde una copia de seguridad</translation>
        </message>
        <message>
            <source>Events imported</source>
            <translation>Eventos importados</translation>
        </message>
        <message>
            <source>Refused events taken in</source>
            <translation>Eventos rechazados admitidos</translation>
        </message>
        <message>
            <source>Refused events discarded</source>
            <translation>Eventos rechazados descartados</translation>
        </message>
        <message>
            <source>All figures worked out anew</source>
            <translation>Todas las cifras recalculadas</translation>
        </message>
        <message>
            <source>Labels of events written</source>
            <translation>Etiquetas de eventos guardadas</translation>
        </message>
        <message>
            <source>Sums of an hour put right</source>
            <translation>Sumas de una hora corregidas</translation>
        </message>
        <message>
            <source>Events changed from outside</source>
            <translation>Eventos cambiados desde fuera</translation>
        </message>
        <message>
            <source>Events saved from a damaged store</source>
            <translation>Eventos rescatados de un almacén de datos dañado</translation>
        </message>
        <message>
            <source>Old events removed</source>
            <translation>Eventos antiguos quitados</translation>
        </message>
        <message>
            <source>Retention set</source>
            <translation>Conservación fijada</translation>
        </message>
        <message>
            <source>Tables exported</source>
            <translation>Tablas exportadas</translation>
        </message>
        <message>
            <source>Copy of the store saved</source>
            <translation>Copia del almacén de datos guardada</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>Informe guardado</translation>
        </message>
        <message>
            <source>Report previewed</source>
            <translation>Informe mostrado en vista previa</translation>
        </message>
        <message>
            <source>Report printed</source>
            <translation>Informe impreso</translation>
        </message>
        <message>
            <source>Time rule set</source>
            <translation>Regla de tiempo fijada</translation>
        </message>
        <message>
            <source>Shifts set</source>
            <translation>Turnos fijados</translation>
        </message>
        <message>
            <source>Targets set</source>
            <translation>Objetivos fijados</translation>
        </message>
        <message>
            <source>Reasons set</source>
            <translation>Motivos fijados</translation>
        </message>
        <message>
            <source>Rules of alerts set</source>
            <translation>Reglas de las alertas fijadas</translation>
        </message>
        <message>
            <source>Camera set</source>
            <translation>Cámara fijada</translation>
        </message>
        <message>
            <source>Model version set</source>
            <translation>Versión de modelo fijada</translation>
        </message>
        <message>
            <source>Active model version marked</source>
            <translation>Versión activa de modelo marcada</translation>
        </message>
        <message>
            <source>Drift limits set</source>
            <translation>Límites de deriva fijados</translation>
        </message>
        <message>
            <source>Retraining asked for</source>
            <translation>Reentrenamiento pedido</translation>
        </message>
        <message>
            <source>Labeled events exported</source>
            <translation>Eventos etiquetados exportados</translation>
        </message>
        <message>
            <source>Rules of retraining set</source>
            <translation>Reglas de reentrenamiento fijadas</translation>
        </message>
        <message>
            <source>Access key made</source>
            <translation>Clave de acceso creada</translation>
        </message>
        <message>
            <source>Pairing code made</source>
            <translation>Código de emparejamiento creado</translation>
        </message>
        <message>
            <source>Certificate made for a camera</source>
            <translation>Certificado creado para una cámara</translation>
        </message>
        <message>
            <source>Camera paired</source>
            <translation>Cámara emparejada</translation>
        </message>
        <message>
            <source>Access key replaced</source>
            <translation>Clave de acceso sustituida</translation>
        </message>
        <message>
            <source>Access key revoked</source>
            <translation>Clave de acceso revocada</translation>
        </message>
        <message>
            <source>Station added</source>
            <translation>Estación añadida</translation>
        </message>
        <message>
            <source>Station changed</source>
            <translation>Estación cambiada</translation>
        </message>
        <message>
            <source>Station removed</source>
            <translation>Estación quitada</translation>
        </message>
        <message>
            <source>Worker added</source>
            <translation>Trabajador añadido</translation>
        </message>
        <message>
            <source>Worker renamed</source>
            <translation>Trabajador renombrado</translation>
        </message>
        <message>
            <source>Worker removed</source>
            <translation>Trabajador quitado</translation>
        </message>
        <message>
            <source>Figures of workers read</source>
            <translation>Cifras de trabajadores leídas</translation>
        </message>
        <message>
            <source>Worker's data exported</source>
            <translation>Datos de un trabajador exportados</translation>
        </message>
        <message>
            <source>Worker's data erased</source>
            <translation>Datos de un trabajador borrados</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>Nota escrita</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Nota quitada</translation>
        </message>
        <message>
            <source>line</source>
            <translation>línea</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>líneas</translation>
        </message>
        <message>
            <source>{lines} in all, and each fits the one before it: none was changed.</source>
            <translation>{lines} en total, y cada una encaja con la anterior: ninguna se ha cambiado.</translation>
        </message>
        <message>
            <source>Line {number} is missing, and maybe others after it.</source>
            <translation>Falta la línea {number}, y quizá otras después.</translation>
        </message>
        <message>
            <source>Line {number} does not fit: it or one before it was changed or taken out.</source>
            <translation>La línea {number} no encaja: ella o una anterior se ha cambiado o sacado.</translation>
        </message>
    </context>
    <context>
        <name>backup_text</name>
        <message>
            <source>Each day, by itself</source>
            <translation>Cada día, por sí sola</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>Before events were cleared</source>
            <translation>Antes de borrar eventos</translation>
        </message>
        <message>
            <source>Before a backup was restored</source>
            <translation>Antes de restaurar una copia</translation>
        </message>
        <message>
            <source>Before an upgrade</source>
            <translation>Antes de pasar a una versión nueva</translation>
        </message>
        <message>
            <source>When the store was lost</source>
            <translation>Cuando se perdió el almacén de datos</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>trabajador</translation>
        </message>
        <message>
            <source>workers</source>
            <translation>trabajadores</translation>
        </message>
        <message>
            <source>station</source>
            <translation>estación</translation>
        </message>
        <message>
            <source>stations</source>
            <translation>estaciones</translation>
        </message>
        <message>
            <source>No events, {workers}, {stations}</source>
            <translation>Ningún evento, {workers}, {stations}</translation>
        </message>
        <message>
            <source>{events} from {first} to {last}, {workers}, {stations}</source>
            <translation>{events} del {first} al {last}, {workers}, {stations}</translation>
        </message>
        <message>
            <source>Shifts, targets, reasons, notes, cameras, keys and settings come back too: this store has none of its own.</source>
            <translation>También vuelven turnos, objetivos, motivos, notas, cámaras, claves y ajustes: este almacén no tiene propios.</translation>
        </message>
        <message>
            <source>Workers, stations and cameras of these events come back where they are missing.</source>
            <translation>Los trabajadores, estaciones y cámaras de estos eventos vuelven donde falten.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Bring {events} back</source>
            <translation>Recuperar {events}</translation>
        </message>
        <message>
            <source>No event comes back: the store has all of them.</source>
            <translation>No vuelve ningún evento: el almacén los tiene todos.</translation>
        </message>
        <message>
            <source>1 event comes back that the store does not have.</source>
            <translation>Vuelve 1 evento que el almacén no tiene.</translation>
        </message>
        <message>
            <source>{events} come back that the store does not have.</source>
            <translation>Vuelven {events} que el almacén no tiene.</translation>
        </message>
        <message>
            <source>1 event that is not in it stays.</source>
            <translation>1 evento que no está en ella se queda.</translation>
        </message>
        <message>
            <source>{events} that are not in it stay.</source>
            <translation>{events} que no están en ella se quedan.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>{shift}, ended</source>
            <translation>{shift}, terminado</translation>
        </message>
        <message>
            <source>{shift}, break until {time}</source>
            <translation>{shift}, pausa hasta las {time}</translation>
        </message>
        <message>
            <source>Simulated</source>
            <translation>Simulado</translation>
        </message>
        <message>
            <source>units</source>
            <translation>unidades</translation>
        </message>
        <message>
            <source>Target now</source>
            <translation>Objetivo ahora</translation>
        </message>
        <message>
            <source>no target set</source>
            <translation>sin objetivo</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hechas</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <source>units / h</source>
            <translation>unidades / h</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>Por detrás</translation>
        </message>
        <message>
            <source>Ahead</source>
            <translation>Por delante</translation>
        </message>
        <message>
            <source>Needed from now</source>
            <translation>Necesarias desde ahora</translation>
        </message>
        <message>
            <source>the shift is over</source>
            <translation>el turno ha terminado</translation>
        </message>
        <message>
            <source>{rate}/h</source>
            <translation>{rate}/h</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <source>no event yet</source>
            <translation>aún ningún evento</translation>
        </message>
        <message>
            <source>last event {when}</source>
            <translation>último evento {when}</translation>
        </message>
        <message>
            <source>No figures since {time}</source>
            <translation>Sin cifras desde {time}</translation>
        </message>
        <message>
            <source>No data since {time}</source>
            <translation>Sin datos desde {time}</translation>
        </message>
    </context>
    <context>
        <name>calendar_text</name>
        <message>
            <source>Since the beginning</source>
            <translation>Desde el comienzo</translation>
        </message>
        <message>
            <source>From {day}</source>
            <translation>Desde el {day}</translation>
        </message>
        <message>
            <source>{name} {start}–{end}</source>
            <translation>{name} {start}–{end}</translation>
        </message>
        <message>
            <source>{name} {start}–{end} {days}</source>
            <translation>{name} {start}–{end} {days}</translation>
        </message>
        <message>
            <source>{since}: no shifts</source>
            <translation>{since}: sin turnos</translation>
        </message>
        <message>
            <source>{since}: {shifts}</source>
            <translation>{since}: {shifts}</translation>
        </message>
        <message>
            <source>{length}, {work} without breaks</source>
            <translation>{length}, {work} sin pausas</translation>
        </message>
        <message>
            <source>{length}</source>
            <translation>{length}</translation>
        </message>
        <message>
            <source>Ends the next day; belongs to the day it starts.</source>
            <translation>Termina al día siguiente; pertenece al día en que empieza.</translation>
        </message>
        <message>
            <source>{lengths}. {over_night}</source>
            <translation>{lengths}. {over_night}</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>todos los días</translation>
        </message>
        <message>
            <source>{first}–{last}</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>The clocks do not change in {zone}.</source>
            <translation>Los relojes no cambian en {zone}.</translation>
        </message>
        <message>
            <source>The clocks change on {day}; no shift is longer or shorter then.</source>
            <translation>Los relojes cambian el {day}; ningún turno es entonces más largo ni más corto.</translation>
        </message>
        <message>
            <source>The clocks change on {day}: {shift} of {start} is {length} long.</source>
            <translation>Los relojes cambian el {day}: {shift} del {start} dura {length}.</translation>
        </message>
    </context>
    <context>
        <name>cameras</name>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>No camera id</source>
            <translation>Sin ID de cámara</translation>
        </message>
        <message>
            <source>Simulated camera</source>
            <translation>Cámara simulada</translation>
        </message>
        <message>
            <source>Events that name no camera</source>
            <translation>Eventos sin cámara</translation>
        </message>
        <message>
            <source>Clock is {length} slow</source>
            <translation>El reloj atrasa {length}</translation>
        </message>
        <message>
            <source>Clock is {length} fast</source>
            <translation>El reloj adelanta {length}</translation>
        </message>
        <message>
            <source>Has never sent anything</source>
            <translation>Nunca ha enviado nada</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envía</translation>
        </message>
        <message>
            <source>Silent for over an hour</source>
            <translation>En silencio más de una hora</translation>
        </message>
        <message>
            <source>Quiet for {length}, nobody works now</source>
            <translation>Callada {length}, nadie trabaja</translation>
        </message>
        <message>
            <source>Silent for {length}</source>
            <translation>En silencio {length}</translation>
        </message>
        <message>
            <source>Events / min</source>
            <translation>Eventos / min</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Retraso</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Desfase del reloj</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Tardíos</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazados</translation>
        </message>
        <message>
            <source>Events / min: received in the last ten minutes.</source>
            <translation>Eventos / min: recibidos en los últimos diez minutos.</translation>
        </message>
        <message>
            <source>Delay: how much longer than its fastest event of the last hour the mean one took.</source>
            <translation>Retraso: cuánto más que su evento más rápido de la última hora tardó el medio.</translation>
        </message>
        <message>
            <source>Clock offset: how far the camera's clock is ahead, by that fastest event.</source>
            <translation>Desfase del reloj: cuánto adelanta el reloj de la cámara, según ese evento más rápido.</translation>
        </message>
        <message>
            <source>Confidence, duplicates, late and rejected: over the hours of the chosen time.</source>
            <translation>Confianza, duplicados, tardíos y rechazados: en las horas del tiempo elegido.</translation>
        </message>
        <message>
            <source>1 camera is silent</source>
            <translation>1 cámara en silencio</translation>
        </message>
        <message>
            <source>{count} cameras are silent</source>
            <translation>{count} cámaras en silencio</translation>
        </message>
        <message>
            <source>1 clock is off</source>
            <translation>1 reloj desajustado</translation>
        </message>
        <message>
            <source>{count} clocks are off</source>
            <translation>{count} relojes desajustados</translation>
        </message>
        <message>
            <source>1 camera sends</source>
            <translation>1 cámara envía</translation>
        </message>
        <message>
            <source>{count} cameras send</source>
            <translation>{count} cámaras envían</translation>
        </message>
        <message>
            <source>1 camera is quiet</source>
            <translation>1 cámara callada</translation>
        </message>
        <message>
            <source>{count} cameras are quiet</source>
            <translation>{count} cámaras calladas</translation>
        </message>
        <message>
            <source>1 has never sent</source>
            <translation>1 nunca ha enviado</translation>
        </message>
        <message>
            <source>{count} have never sent</source>
            <translation>{count} nunca han enviado</translation>
        </message>
        <message>
            <source>Events in each {length}</source>
            <translation>Eventos cada {length}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Cámaras</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>Mostrar eventos</translation>
        </message>
        <message>
            <source>Change the camera…</source>
            <translation>Cambiar la cámara…</translation>
        </message>
        <message>
            <source>Events of each camera</source>
            <translation>Eventos de cada cámara</translation>
        </message>
        <message>
            <source>There are too many events to show when each came. Choose a shorter time.</source>
            <translation>Hay demasiados eventos para mostrar cuándo llegó cada uno. Elija un tiempo más corto.</translation>
        </message>
        <message>
            <source>Nothing of this time has passed yet.</source>
            <translation>Aún no ha pasado nada de este tiempo.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>cards</name>
        <message>
            <source>Explain this figure</source>
            <translation>Explicar esta cifra</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>not defined</source>
            <translation>sin definir</translation>
        </message>
        <message>
            <source>on target</source>
            <translation>en el objetivo</translation>
        </message>
        <message>
            <source>{units} behind target</source>
            <translation>{units} bajo el objetivo</translation>
        </message>
        <message>
            <source>{units} ahead of target</source>
            <translation>{units} sobre el objetivo</translation>
        </message>
        <message>
            <source>on target {target}</source>
            <translation>en el objetivo {target}</translation>
        </message>
        <message>
            <source>{points} under target {target}</source>
            <translation>{points} bajo el objetivo {target}</translation>
        </message>
        <message>
            <source>{points} over target {target}</source>
            <translation>{points} sobre el objetivo {target}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>the same as {when}</source>
            <translation>igual que {when}</translation>
        </message>
        <message>
            <source>{amount} vs {when}</source>
            <translation>{amount} frente a {when}</translation>
        </message>
        <message>
            <source>{amount} more than {when}</source>
            <translation>{amount} más que {when}</translation>
        </message>
        <message>
            <source>{amount} less than {when}</source>
            <translation>{amount} menos que {when}</translation>
        </message>
        <message>
            <source>last {day}</source>
            <translation>el {day} pasado</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <source>Productive time</source>
            <translation>Tiempo productivo</translation>
        </message>
        <message>
            <source>Worker utilization</source>
            <translation>Utilización trabajadores</translation>
        </message>
        <message>
            <source>Station utilization</source>
            <translation>Utilización estaciones</translation>
        </message>
        <message>
            <source>Floor seen</source>
            <translation>Planta vista</translation>
        </message>
        <message>
            <source>Targets are worked out for spans of up to two years.</source>
            <translation>Los objetivos se calculan para periodos de hasta dos años.</translation>
        </message>
        <message>
            <source>targets only up to 2 years</source>
            <translation>objetivos solo hasta 2 años</translation>
        </message>
        <message>
            <source>no target set</source>
            <translation>sin objetivo fijado</translation>
        </message>
        <message>
            <source>of {units} due</source>
            <translation>de {units} debidas</translation>
        </message>
        <message>
            <source>of {units}</source>
            <translation>de {units}</translation>
        </message>
        <message>
            <source>of {units} due now</source>
            <translation>de {units} debidas ahora</translation>
        </message>
        <message>
            <source>{made} of {due} at {stations}</source>
            <translation>{made} de {due} en {stations}</translation>
        </message>
        <message>
            <source>station</source>
            <translation>estación</translation>
        </message>
        <message>
            <source>stations</source>
            <translation>estaciones</translation>
        </message>
        <message>
            <source>Only stations with a target count against it.</source>
            <translation>Frente al objetivo solo cuentan las estaciones que lo tienen.</translation>
        </message>
        <message>
            <source>target {units} in all</source>
            <translation>objetivo {units} en total</translation>
        </message>
        <message>
            <source>target {units} by {time}</source>
            <translation>objetivo {units} a las {time}</translation>
        </message>
        <message>
            <source>made by {worker} at {station}</source>
            <translation>hechas por {worker} en {station}</translation>
        </message>
        <message>
            <source>made by {worker}</source>
            <translation>hechas por {worker}</translation>
        </message>
        <message>
            <source>made at {station}</source>
            <translation>hechas en {station}</translation>
        </message>
        <message>
            <source>per productive hour</source>
            <translation>por hora productiva</translation>
        </message>
        <message>
            <source>Units per hour that somebody worked.</source>
            <translation>Unidades por hora en que alguien trabajó.</translation>
        </message>
        <message>
            <source>{units} / h needed from now</source>
            <translation>hacen falta {units} / h desde ahora</translation>
        </message>
        <message>
            <source>units / h</source>
            <translation>unidades / h</translation>
        </message>
        <message>
            <source>units per hour</source>
            <translation>unidades por hora</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>horas</translation>
        </message>
        <message>
            <source>mean of {count}, pooled {share}</source>
            <translation>media de {count}, conjunta {share}</translation>
        </message>
        <message>
            <source>Pooled: all active time over all active and idle time.</source>
            <translation>Conjunta: todo el tiempo activo entre todo el tiempo activo y en espera.</translation>
        </message>
        <message>
            <source>mean of {counted}</source>
            <translation>media de {counted}</translation>
        </message>
        <message>
            <source>no working or idle time</source>
            <translation>sin tiempo de trabajo ni de espera</translation>
        </message>
        <message>
            <source>no shifts set</source>
            <translation>sin turnos definidos</translation>
        </message>
        <message>
            <source>Floor seen is worked out for spans of up to eight days.</source>
            <translation>«Planta vista» se calcula para periodos de hasta ocho días.</translation>
        </message>
        <message>
            <source>only up to 8 days</source>
            <translation>solo hasta 8 días</translation>
        </message>
        <message>
            <source>no planned time to see</source>
            <translation>sin tiempo planificado que ver</translation>
        </message>
        <message>
            <source>under 90 %: figures are of a part</source>
            <translation>&lt; 90 %: cifras parciales</translation>
        </message>
        <message>
            <source>of the planned working time</source>
            <translation>del tiempo planificado</translation>
        </message>
        <message>
            <source>Shift time less breaks in which a camera saw the worker, by the measured rule.</source>
            <translation>Tiempo de turno sin pausas en que una cámara vio al trabajador, según la regla medida.</translation>
        </message>
        <message>
            <source>all seen now</source>
            <translation>ahora se ve a todos</translation>
        </message>
        <message>
            <source>{count} not seen now</source>
            <translation>{count} no vistos ahora</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Difference so far</source>
            <translation>Diferencia hasta ahora</translation>
        </message>
        <message>
            <source>Lost time</source>
            <translation>Tiempo perdido</translation>
        </message>
        <message>
            <source>Person-hours</source>
            <translation>Horas-persona</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <source>Running share</source>
            <translation>Proporción acumulada</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Spells</source>
            <translation>Tramos</translation>
        </message>
        <message>
            <source>Idle time</source>
            <translation>Tiempo en espera</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Día de la semana</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <source>Share of idle</source>
            <translation>Proporción en espera</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Trabajador</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>When people were idle</source>
            <translation>Cuándo hubo espera</translation>
        </message>
        <message>
            <source>Nobody was seen in this time.</source>
            <translation>No se vio a nadie en este tiempo.</translation>
        </message>
        <message>
            <source>share of idle by weekday and hour of the plant’s clock</source>
            <translation>proporción de espera por día de la semana y hora del reloj de la planta</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>No visto</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>How long idle spells last</source>
            <translation>Cuánto duran los tramos de espera</translation>
        </message>
        <message>
            <source>Idle spells by their length</source>
            <translation>Tramos de espera según su duración</translation>
        </message>
        <message>
            <source>number of spells</source>
            <translation>número de tramos</translation>
        </message>
        <message>
            <source>their idle time</source>
            <translation>su tiempo de espera</translation>
        </message>
        <message>
            <source>Where the time went</source>
            <translation>Adónde fue el tiempo</translation>
        </message>
        <message>
            <source>Idle at station</source>
            <translation>En espera en la estación</translation>
        </message>
        <message>
            <source>Absent, not a break</source>
            <translation>Ausente, no en pausa</translation>
        </message>
        <message>
            <source>Not seen (camera silent)</source>
            <translation>No visto (cámara callada)</translation>
        </message>
        <message>
            <source>Planned break</source>
            <translation>Pausa planificada</translation>
        </message>
        <message>
            <source>Not seen and breaks are not worked out for spans over 8 days.</source>
            <translation>El tiempo no visto y las pausas no se calculan para periodos de más de 8 días.</translation>
        </message>
        <message>
            <source>Not seen and breaks are not worked out for this time.</source>
            <translation>No visto y pausas no se calculan para este tiempo.</translation>
        </message>
        <message>
            <source>Not seen and breaks need shifts, and none are set.</source>
            <translation>No visto y pausas necesitan turnos, y no hay ninguno definido.</translation>
        </message>
        <message>
            <source>Person-hours by the {rule}.</source>
            <translation>Horas-persona; {rule}.</translation>
        </message>
        <message>
            <source>of {worker} at {station}</source>
            <translation>de {worker} en {station}</translation>
        </message>
        <message>
            <source>of {worker}</source>
            <translation>de {worker}</translation>
        </message>
        <message>
            <source>at {station}</source>
            <translation>en {station}</translation>
        </message>
        <message>
            <source>Person-hours of the planned working time in this span.</source>
            <translation>Horas-persona del tiempo de trabajo planificado en este periodo.</translation>
        </message>
        <message>
            <source>Person-hours since {time}.</source>
            <translation>Horas-persona desde las {time}.</translation>
        </message>
        <message>
            <source>Person-hours from {start} to {end}.</source>
            <translation>Horas-persona de {start} a {end}.</translation>
        </message>
        <message>
            <source>Nothing was lost outside breaks.</source>
            <translation>No se perdió nada fuera de las pausas.</translation>
        </message>
        <message>
            <source>Idle time is {share} of the {hours} lost outside breaks.</source>
            <translation>La espera es el {share} de las {hours} perdidas fuera de las pausas.</translation>
        </message>
        <message>
            <source>Absence is {share} of the {hours} lost outside breaks.</source>
            <translation>La ausencia es el {share} de las {hours} perdidas fuera de las pausas.</translation>
        </message>
        <message>
            <source>{share} of the {hours} lost outside breaks was not seen by a camera.</source>
            <translation>El {share} de las {hours} perdidas fuera de las pausas no lo vio ninguna cámara.</translation>
        </message>
        <message>
            <source>By the measured rule, within shifts and outside their breaks.</source>
            <translation>Según la regla medida, dentro de los turnos y fuera de sus pausas.</translation>
        </message>
        <message>
            <source>By the measured rule, over the whole span: no shifts are planned in it.</source>
            <translation>Según la regla medida, en todo el periodo: no hay turnos planificados en él.</translation>
        </message>
        <message>
            <source>person-hours nobody worked in; line = running share</source>
            <translation>horas-persona en que nadie trabajó; línea = proporción acumulada</translation>
        </message>
        <message>
            <source>idle and absent person-hours; line = running share</source>
            <translation>horas-persona en espera y ausente; línea = proporción acumulada</translation>
        </message>
        <message>
            <source>idle person-hours at each station; line = running share</source>
            <translation>horas-persona de espera en cada estación; línea = proporción acumulada</translation>
        </message>
        <message>
            <source>idle hours of each worker; line = running share</source>
            <translation>horas de espera de cada trabajador; línea = proporción acumulada</translation>
        </message>
        <message>
            <source>By the measured rule, within shifts; their breaks have a bar of their own.</source>
            <translation>Según la regla medida, dentro de los turnos; sus pausas tienen una barra propia.</translation>
        </message>
        <message>
            <source>Not seen and planned breaks belong to no single station.</source>
            <translation>No visto y las pausas planificadas no pertenecen a ninguna estación concreta.</translation>
        </message>
        <message>
            <source>Not seen and planned breaks are known once shifts are planned.</source>
            <translation>No visto y las pausas planificadas se conocen cuando hay turnos planificados.</translation>
        </message>
        <message>
            <source>Reasons come from the notes on spells and hours.</source>
            <translation>Los motivos vienen de las notas sobre tramos y horas.</translation>
        </message>
        <message>
            <source>The most idle time first: where help is needed most.</source>
            <translation>Primero la mayor espera: donde más falta hace ayuda.</translation>
        </message>
        <message>
            <source>{name}, {time}, {share} of all, {running} together with those above</source>
            <translation>{name}, {time}, {share} del total, {running} junto con los de arriba</translation>
        </message>
        <message>
            <source>And {more} more.</source>
            <translation>Y {more} más.</translation>
        </message>
        <message>
            <source>{least} min and over</source>
            <translation>{least} min o más</translation>
        </message>
        <message>
            <source>under {most} min</source>
            <translation>menos de {most} min</translation>
        </message>
        <message>
            <source>{least}–{most} min</source>
            <translation>{least}–{most} min</translation>
        </message>
        <message>
            <source>{length}: {spells}, {time}</source>
            <translation>{length}: {spells}, {time}</translation>
        </message>
        <message>
            <source>spell</source>
            <translation>tramo</translation>
        </message>
        <message>
            <source>spells</source>
            <translation>tramos</translation>
        </message>
        <message>
            <source>Under 5 min: {spells} of the spells, {time} of the idle time.</source>
            <translation>Menos de 5 min: {spells} de los tramos, {time} del tiempo de espera.</translation>
        </message>
        <message>
            <source>{spells}, {time} idle in all</source>
            <translation>{spells}, {time} de espera en total</translation>
        </message>
        <message>
            <source>Idle time as a share of all time seen in that hour; a dash: nobody was seen.</source>
            <translation>El tiempo de espera como proporción de todo el tiempo visto en esa hora; una raya: no se vio a nadie.</translation>
        </message>
        <message>
            <source>{day} {hour}</source>
            <translation>{day} {hour}</translation>
        </message>
        <message>
            <source>{when}: nobody was seen</source>
            <translation>{when}: no se vio a nadie</translation>
        </message>
        <message>
            <source>{when}: {share} idle, {idle} of {seen} h seen</source>
            <translation>{when}: {share} en espera, {idle} de {seen} h vistas</translation>
        </message>
        <message>
            <source>There are too many events to tell spells apart. Choose a shorter time or a worker.</source>
            <translation>Hay demasiados eventos para distinguir tramos. Elija un tiempo más corto o un trabajador.</translation>
        </message>
        <message>
            <source>No idle spells in this shift.</source>
            <translation>No hay tramos de espera en este turno.</translation>
        </message>
        <message>
            <source>No idle spells in this time.</source>
            <translation>No hay tramos de espera en este tiempo.</translation>
        </message>
        <message>
            <source>No idle spells for {who} in this shift.</source>
            <translation>No hay tramos de espera de {who} en este turno.</translation>
        </message>
        <message>
            <source>No idle spells for {who} in this time.</source>
            <translation>No hay tramos de espera de {who} en este tiempo.</translation>
        </message>
        <message>
            <source>Part by</source>
            <translation>Dividir por</translation>
        </message>
        <message>
            <source>Lost time, the largest first</source>
            <translation>Tiempo perdido, el mayor primero</translation>
        </message>
        <message>
            <source>No time was lost.</source>
            <translation>No se perdió tiempo.</translation>
        </message>
        <message>
            <source>No idle and no absent time.</source>
            <translation>Sin tiempo de espera ni de ausencia.</translation>
        </message>
        <message>
            <source>No idle time at any station.</source>
            <translation>Sin tiempo de espera en ninguna estación.</translation>
        </message>
        <message>
            <source>No idle time of any worker.</source>
            <translation>Sin tiempo de espera de ningún trabajador.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Sin motivo indicado</translation>
        </message>
        <message>
            <source>Timeline of states</source>
            <translation>Cronología de los estados</translation>
        </message>
        <message>
            <source>{said}, began earlier</source>
            <translation>{said}, empezó antes</translation>
        </message>
        <message>
            <source>{said}, went on</source>
            <translation>{said}, continuó</translation>
        </message>
        <message>
            <source>What goes on at each station</source>
            <translation>Qué pasa en cada estación</translation>
        </message>
        <message>
            <source>Who is doing what</source>
            <translation>Quién hace qué</translation>
        </message>
        <message>
            <source>{said}, times as measured</source>
            <translation>{said}, tiempos medidos</translation>
        </message>
        <message>
            <source>state of {what}</source>
            <translation>estado: {what}</translation>
        </message>
        <message>
            <source>each station</source>
            <translation>cada estación</translation>
        </message>
        <message>
            <source>{said} with {worker}</source>
            <translation>{said} con {worker}</translation>
        </message>
        <message>
            <source>No stations yet.</source>
            <translation>Todavía no hay estaciones.</translation>
        </message>
        <message>
            <source>No workers yet.</source>
            <translation>Todavía no hay trabajadores.</translation>
        </message>
        <message>
            <source>{said} – {note}</source>
            <translation>{said} – {note}</translation>
        </message>
        <message>
            <source>{name}: working {working}, idle {idle}, absent {absent}, not seen {unseen} hours, units {units}.</source>
            <translation>{name}: trabajando {working}, en espera {idle}, ausente {absent}, no visto {unseen} horas, unidades {units}.</translation>
        </message>
        <message>
            <source>{count} workers</source>
            <translation>{count} trabajadores</translation>
        </message>
        <message>
            <source>now {time}</source>
            <translation>ahora {time}</translation>
        </message>
        <message>
            <source>Timeline of the workers' states</source>
            <translation>Cronología de los estados de los trabajadores</translation>
        </message>
        <message>
            <source>state of {who}</source>
            <translation>estado: {who}</translation>
        </message>
        <message>
            <source>each worker</source>
            <translation>cada trabajador</translation>
        </message>
        <message>
            <source>{said} at {station}</source>
            <translation>{said} en {station}</translation>
        </message>
        <message>
            <source>added up by hour</source>
            <translation>sumado por horas</translation>
        </message>
        <message>
            <source>added up by day</source>
            <translation>sumado por días</translation>
        </message>
        <message>
            <source>added up by week</source>
            <translation>sumado por semanas</translation>
        </message>
        <message>
            <source>added up by month</source>
            <translation>sumado por meses</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>{name} at {station}</source>
            <translation>{name} en {station}</translation>
        </message>
        <message>
            <source>confidence {number}</source>
            <translation>confianza {number}</translation>
        </message>
        <message>
            <source>simulated</source>
            <translation>simulado</translation>
        </message>
        <message>
            <source>{name}: working {active}, idle {idle}, absent {absent} hours.</source>
            <translation>{name}: trabajando {active}, en espera {idle}, ausente {absent} horas.</translation>
        </message>
        <message>
            <source>Hours by the {rule}.</source>
            <translation>Horas; {rule}.</translation>
        </message>
        <message>
            <source>No units were made in this time.</source>
            <translation>No se hizo ninguna unidad en este tiempo.</translation>
        </message>
        <message>
            <source>Show only this time</source>
            <translation>Mostrar solo este tiempo</translation>
        </message>
        <message>
            <source>Add reason…</source>
            <translation>Añadir motivo…</translation>
        </message>
        <message>
            <source>Hour by hour</source>
            <translation>Hora a hora</translation>
        </message>
        <message>
            <source>Units by hour</source>
            <translation>Unidades por hora</translation>
        </message>
        <message>
            <source>Units by day</source>
            <translation>Unidades por día</translation>
        </message>
        <message>
            <source>Units by week</source>
            <translation>Unidades por semana</translation>
        </message>
        <message>
            <source>Units by month</source>
            <translation>Unidades por mes</translation>
        </message>
        <message>
            <source>units made</source>
            <translation>unidades hechas</translation>
        </message>
        <message>
            <source>{said} by {worker}</source>
            <translation>{said} por {worker}</translation>
        </message>
        <message>
            <source>{said}; targets only up to 2 years</source>
            <translation>{said}; objetivos solo hasta 2 años</translation>
        </message>
        <message>
            <source>units made; line = target</source>
            <translation>unidades hechas; línea = objetivo</translation>
        </message>
        <message>
            <source>units made at {station}; line = target</source>
            <translation>unidades hechas en {station}; línea = objetivo</translation>
        </message>
        <message>
            <source>{said}; {units} / h needed from now</source>
            <translation>{said}; desde ahora hacen falta {units} / h</translation>
        </message>
        <message>
            <source>target {units}</source>
            <translation>objetivo {units}</translation>
        </message>
        <message>
            <source>target {units}, reached</source>
            <translation>objetivo {units}, alcanzado</translation>
        </message>
        <message>
            <source>target {units}, {short} short of what is due</source>
            <translation>objetivo {units}, faltan {short} de lo debido</translation>
        </message>
        <message>
            <source>{units} behind since the first hour</source>
            <translation>{units} de menos desde la primera hora</translation>
        </message>
        <message>
            <source>{units} ahead since the first hour</source>
            <translation>{units} de más desde la primera hora</translation>
        </message>
        <message>
            <source>{length} break</source>
            <translation>pausa {length}</translation>
        </message>
        <message>
            <source>{said} in {hours} h of work</source>
            <translation>{said} en {hours} h de trabajo</translation>
        </message>
        <message>
            <source>{said} so far</source>
            <translation>{said} hasta ahora</translation>
        </message>
        <message>
            <source>{units} in all.</source>
            <translation>{units} en total.</translation>
        </message>
        <message>
            <source>Most: {units}, {times}.</source>
            <translation>Máximo: {units}, {times}.</translation>
        </message>
        <message>
            <source>{made} of {due} units due by now, target {whole} in all.</source>
            <translation>{made} de {due} unidades debidas hasta ahora, objetivo {whole} en total.</translation>
        </message>
        <message>
            <source>this hour still runs</source>
            <translation>esta hora sigue en curso</translation>
        </message>
        <message>
            <source>today still runs</source>
            <translation>hoy sigue en curso</translation>
        </message>
        <message>
            <source>this week still runs</source>
            <translation>esta semana sigue en curso</translation>
        </message>
        <message>
            <source>this month still runs</source>
            <translation>este mes sigue en curso</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <source>units</source>
            <translation>unidades</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>Store</source>
            <translation>Almacén de datos</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Trabajador</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <source>Time rule</source>
            <translation>Regla de tiempo</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Momento</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Simulated events among them</source>
            <translation>Hay eventos simulados entre ellos</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Sigue así</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>Avisada</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravedad</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Reconocida</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Con retraso</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Simulated</source>
            <translation>Simulado</translation>
        </message>
        <message>
            <source>When it happened, by the camera's clock, in the plant's zone</source>
            <translation>Cuándo ocurrió, según el reloj de la cámara, en la zona horaria de la planta</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Units made</source>
            <translation>Unidades hechas</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>How sure the camera's model was of itself, 0 to 1</source>
            <translation>Lo seguro que estaba el modelo de la cámara, de 0 a 1</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>How long after the event the program received it</source>
            <translation>Cuánto después del evento lo recibió el programa</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Product count</source>
            <translation>Recuento de producto</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>Late: received more than a minute after it happened. Conflict: another count was sent for the same worker, station and time, and refused. Simulated: no real camera has sent it.</source>
            <translation>Con retraso: recibido más de un minuto después de ocurrir. Conflicto: se envió otra cantidad para el mismo trabajador, estación y hora, y se rechazó. Simulado: no lo ha enviado ninguna cámara real.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>On file already</source>
            <translation>Ya registrado</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazados</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué pasa</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>{fate}: {reason}</source>
            <translation>{fate}: {reason}</translation>
        </message>
        <message>
            <source>Time by the {rule}</source>
            <translation>Tiempo: {rule}</translation>
        </message>
        <message>
            <source>Utilization</source>
            <translation>Utilización</translation>
        </message>
        <message>
            <source>Utilization, target {share} %</source>
            <translation>Utilización, objetivo {share} %</translation>
        </message>
        <message>
            <source>How sure the cameras' models were of themselves, mean of all events, 0 to 1</source>
            <translation>Lo seguros que estaban los modelos de las cámaras, media de todos los eventos, de 0 a 1</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Último evento</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>{count} more like it were left out</source>
            <translation>se omitieron {count} más como este</translation>
        </message>
        <message>
            <source>Last came</source>
            <translation>Llegó por última vez</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Enviado por</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>Lo que se envió</translation>
        </message>
        <message>
            <source>Field: {pointer}</source>
            <translation>Campo: {pointer}</translation>
        </message>
        <message>
            <source>Sent with the key of {camera}</source>
            <translation>Enviado con la clave de {camera}</translation>
        </message>
        <message>
            <source>(The rest is not kept.)</source>
            <translation>(El resto no se conserva.)</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Prioridad</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Asks from</source>
            <translation>Pide desde</translation>
        </message>
        <message>
            <source>{count} labels</source>
            <translation>{count} etiquetas</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>hora</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>horas</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id.</translation>
        </message>
        <message>
            <source>Hours working there</source>
            <translation>Horas trabajando allí</translation>
        </message>
        <message>
            <source>Hours idle there</source>
            <translation>Horas en espera allí</translation>
        </message>
        <message>
            <source>Hours absent there</source>
            <translation>Horas ausente de allí</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>State now</source>
            <translation>Estado ahora</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Durante</translation>
        </message>
        <message>
            <source>Who may need help stands first: not seen, then idle, then absent, each the longest first, then working from the lowest utilization up</source>
            <translation>Primero quien puede necesitar ayuda: no visto, luego en espera, luego ausente, cada uno con el tiempo más largo primero, y después trabajando desde la utilización más baja</translation>
        </message>
        <message>
            <source>No camera has ever seen this.</source>
            <translation>Ninguna cámara lo ha visto nunca.</translation>
        </message>
        <message>
            <source>Working at {station} for {length}, since {time}.</source>
            <translation>Trabajando en {station} durante {length}, desde las {time}.</translation>
        </message>
        <message>
            <source>Idle at {station} for {length}, since {time}.</source>
            <translation>En espera en {station} durante {length}, desde las {time}.</translation>
        </message>
        <message>
            <source>Absent from {station} for {length}, since {time}.</source>
            <translation>Ausente de {station} durante {length}, desde las {time}.</translation>
        </message>
        <message>
            <source>Not seen for {length}, since {time}; the last event was at {station}.</source>
            <translation>No visto durante {length}, desde las {time}; el último evento fue en {station}.</translation>
        </message>
        <message>
            <source>Working for {length}, since {time}.</source>
            <translation>Trabajando durante {length}, desde las {time}.</translation>
        </message>
        <message>
            <source>Idle for {length}, since {time}.</source>
            <translation>En espera durante {length}, desde las {time}.</translation>
        </message>
        <message>
            <source>Absent for {length}, since {time}.</source>
            <translation>Ausente durante {length}, desde las {time}.</translation>
        </message>
        <message>
            <source>Not seen for {length}, since {time}.</source>
            <translation>No visto durante {length}, desde las {time}.</translation>
        </message>
        <message>
            <source>Working ÷ occupancy</source>
            <translation>Trabajando ÷ ocupación</translation>
        </message>
        <message>
            <source>{count} workers</source>
            <translation>{count} trabajadores</translation>
        </message>
        <message>
            <source>There now</source>
            <translation>Allí ahora</translation>
        </message>
        <message>
            <source>The workers who are at the station now</source>
            <translation>Los trabajadores que están ahora en la estación</translation>
        </message>
        <message>
            <source>Person-hours working or idle here</source>
            <translation>Horas-persona trabajando o en espera aquí</translation>
        </message>
        <message>
            <source>Person-hours working here</source>
            <translation>Horas-persona trabajando aquí</translation>
        </message>
        <message>
            <source>Person-hours away from here</source>
            <translation>Horas-persona fuera de aquí</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Ocupación</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>Debidas ahora</translation>
        </message>
        <message>
            <source>Units that the target asks for up to the moment shown</source>
            <translation>Unidades que pide el objetivo hasta el momento mostrado</translation>
        </message>
        <message>
            <source>Against target</source>
            <translation>Frente al objetivo</translation>
        </message>
        <message>
            <source>Units made less those due: behind target below 0</source>
            <translation>Unidades hechas menos las debidas: por debajo del objetivo si es menor que 0</translation>
        </message>
        <message>
            <source>Units per hour of occupancy</source>
            <translation>Unidades por hora de ocupación</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>Active ÷ (active + idle)</source>
            <translation>Activo ÷ (activo + en espera)</translation>
        </message>
        <message>
            <source>Where the worker is, or was last</source>
            <translation>Dónde está el trabajador, o dónde estuvo por última vez</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Hours and minutes working</source>
            <translation>Horas y minutos trabajando</translation>
        </message>
        <message>
            <source>Hours and minutes at a station, not working</source>
            <translation>Horas y minutos en una estación, sin trabajar</translation>
        </message>
        <message>
            <source>Hours and minutes away from the stations</source>
            <translation>Horas y minutos fuera de las estaciones</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>No visto</translation>
        </message>
        <message>
            <source>Planned working time in which no camera saw the worker</source>
            <translation>Tiempo de trabajo planificado en que ninguna cámara vio al trabajador</translation>
        </message>
        <message>
            <source>Units per hour of active time</source>
            <translation>Unidades por hora de tiempo activo</translation>
        </message>
        <message>
            <source>Units / h</source>
            <translation>Unidades / h</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <source>Share of the planned working time in which a camera saw the worker</source>
            <translation>Proporción del tiempo de trabajo planificado en que una cámara vio al trabajador</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>definitions</name>
        <message>
            <source>Active, idle, absent time</source>
            <translation>Tiempo activo, en espera, ausente</translation>
        </message>
        <message>
            <source>fixed rule: events × length of one event</source>
            <translation>regla fija: eventos × duración de un evento</translation>
        </message>
        <message>
            <source>Right when cameras send just one event of each worker in that time.</source>
            <translation>Correcta cuando las cámaras envían un solo evento de cada trabajador en ese tiempo.</translation>
        </message>
        <message>
            <source>measured rule: time to the next, at most the cap</source>
            <translation>regla medida: tiempo hasta el siguiente, como máximo el límite</translation>
        </message>
        <message>
            <source>To the worker's next working, idle or absent event. Right at any pace up to the cap.</source>
            <translation>Hasta el siguiente evento de trabajo, espera o ausencia del trabajador. Correcta a cualquier ritmo hasta el límite.</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>No visto</translation>
        </message>
        <message>
            <source>more than the cap after an event</source>
            <translation>más del límite después de un evento</translation>
        </message>
        <message>
            <source>Hatched: nobody knows; neither idle nor absent. The cap is the measured rule's.</source>
            <translation>Rayado: nadie lo sabe; ni en espera ni ausente. El límite es el de la regla medida.</translation>
        </message>
        <message>
            <source>Floor seen</source>
            <translation>Planta vista</translation>
        </message>
        <message>
            <source>seen ÷ (shift less breaks)</source>
            <translation>visto ÷ (turno sin pausas)</translation>
        </message>
        <message>
            <source>Over the workers seen in the shift: how far the other figures can be trusted.</source>
            <translation>Sobre los trabajadores vistos en el turno: hasta qué punto se puede confiar en las demás cifras.</translation>
        </message>
        <message>
            <source>Worker utilization</source>
            <translation>Utilización trabajadores</translation>
        </message>
        <message>
            <source>active ÷ (active + idle)</source>
            <translation>activo ÷ (activo + en espera)</translation>
        </message>
        <message>
            <source>Absent time is left out. The card shows the plain mean over workers with such time.</source>
            <translation>El tiempo ausente no cuenta. La tarjeta muestra la media simple de los trabajadores con ese tiempo.</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>sum of product counts</source>
            <translation>suma de los recuentos de producto</translation>
        </message>
        <message>
            <source>Counted where the cameras report finished units.</source>
            <translation>Se cuentan donde las cámaras informan de unidades terminadas.</translation>
        </message>
        <message>
            <source>Units per hour</source>
            <translation>Unidades por hora</translation>
        </message>
        <message>
            <source>units ÷ active hours</source>
            <translation>unidades ÷ horas activas</translation>
        </message>
        <message>
            <source>A worker's units in an hour of work.</source>
            <translation>Las unidades de un trabajador en una hora de trabajo.</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Ocupación</translation>
        </message>
        <message>
            <source>working + idle</source>
            <translation>trabajando + en espera</translation>
        </message>
        <message>
            <source>Time with someone at a station; two people at once count twice.</source>
            <translation>Tiempo con alguien en una estación; dos personas a la vez cuentan doble.</translation>
        </message>
        <message>
            <source>Station utilization</source>
            <translation>Utilización estaciones</translation>
        </message>
        <message>
            <source>working ÷ occupancy</source>
            <translation>trabajando ÷ ocupación</translation>
        </message>
        <message>
            <source>The card shows the plain mean over stations with such time.</source>
            <translation>La tarjeta muestra la media simple de las estaciones con ese tiempo.</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>units ÷ occupancy hours</source>
            <translation>unidades ÷ horas de ocupación</translation>
        </message>
        <message>
            <source>A station's units in an occupied hour.</source>
            <translation>Las unidades de una estación en una hora ocupada.</translation>
        </message>
        <message>
            <source>Productive time</source>
            <translation>Tiempo productivo</translation>
        </message>
        <message>
            <source>sum of active time</source>
            <translation>suma del tiempo activo</translation>
        </message>
        <message>
            <source>Over all workers, in person-hours.</source>
            <translation>De todos los trabajadores, en horas-persona.</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <source>units ÷ productive hours</source>
            <translation>unidades ÷ horas productivas</translation>
        </message>
        <message>
            <source>Over the whole plant.</source>
            <translation>De toda la planta.</translation>
        </message>
        <message>
            <source>Target, due now</source>
            <translation>Objetivo, debido ahora</translation>
        </message>
        <message>
            <source>units per hour × working hours</source>
            <translation>unidades por hora × horas de trabajo</translation>
        </message>
        <message>
            <source>Over the stations with a target, breaks left out. Due now: up to this moment.</source>
            <translation>Sobre las estaciones con objetivo, sin pausas. Debido ahora: hasta este momento.</translation>
        </message>
        <message>
            <source>Needed from now</source>
            <translation>Necesario desde ahora</translation>
        </message>
        <message>
            <source>(target − made) ÷ hours left</source>
            <translation>(objetivo − hechas) ÷ horas restantes</translation>
        </message>
        <message>
            <source>Units in each working hour that is left, so that the target is still reached.</source>
            <translation>Unidades en cada hora de trabajo que queda para alcanzar aún el objetivo.</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>mean over events</source>
            <translation>media de los eventos</translation>
        </message>
        <message>
            <source>How sure the camera's model was of itself. It is not accuracy.</source>
            <translation>Lo seguro que estaba el modelo de la cámara. No es su exactitud.</translation>
        </message>
    </context>
    <context>
        <name>docks</name>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Nothing needs attention now.</source>
            <translation>Nada requiere atención ahora.</translation>
        </message>
        <message>
            <source>Stations now</source>
            <translation>Estaciones ahora</translation>
        </message>
        <message>
            <source>No station is on the roster yet.</source>
            <translation>Aún no hay ninguna estación registrada.</translation>
        </message>
        <message>
            <source>Floor now</source>
            <translation>Planta ahora</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Todos los niveles</translation>
        </message>
        <message>
            <source>From info up</source>
            <translation>Desde información</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Avisos y errores</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Level of the log</source>
            <translation>Nivel del registro</translation>
        </message>
        <message>
            <source>Lines with these words</source>
            <translation>Líneas con estas palabras</translation>
        </message>
        <message>
            <source>Copy the selected lines, or all, as text</source>
            <translation>Copiar como texto las líneas elegidas, o todas</translation>
        </message>
        <message>
            <source>New lines come in at the top. Click to have the log stand still.</source>
            <translation>Las líneas nuevas entran por arriba. Haga clic para que el registro se quede quieto.</translation>
        </message>
        <message>
            <source>The log stands still. Click, or press Home, for the newest lines.</source>
            <translation>El registro está quieto. Haga clic o pulse Inicio para ver las líneas más nuevas.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
    </context>
    <context>
        <name>explaining</name>
        <message>
            <source>Time by the {rule}.</source>
            <translation>Tiempo: {rule}.</translation>
        </message>
        <message>
            <source>A state that began before the span counts from the beginning of the span; one that still lasts counts up to now.</source>
            <translation>Un estado que empezó antes del periodo cuenta desde el inicio del periodo; uno que aún dura cuenta hasta ahora.</translation>
        </message>
        <message>
            <source>Events in these hours: {duplicates} sent again and counted once, {late} late and counted at the time they happened, {rejected} refused and counted only if they were taken in later.</source>
            <translation>Eventos en estas horas: {duplicates} enviados de nuevo y contados una vez, {late} con retraso y contados en la hora en que ocurrieron, {rejected} rechazados y contados solo si se incorporaron después.</translation>
        </message>
        <message>
            <source>{times}: how these figures were worked out</source>
            <translation>{times}: cómo se calcularon estas cifras</translation>
        </message>
        <message>
            <source>Difference: units at stations with a target, less what is due of it.</source>
            <translation>Diferencia: unidades en estaciones con objetivo, menos lo debido de él.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Of them at stations with a target</source>
            <translation>De ellas en estaciones con objetivo</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Breaks, in which nothing is due</source>
            <translation>Pausas, en las que no se debe nada</translation>
        </message>
        <message>
            <source>Due of it by now</source>
            <translation>Debido de él hasta ahora</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Difference before</source>
            <translation>Diferencia anterior</translation>
        </message>
        <message>
            <source>Result: {units} units.</source>
            <translation>Resultado: {units} unidades.</translation>
        </message>
        <message>
            <source>Result: {units} units; {difference} since the first hour.</source>
            <translation>Resultado: {units} unidades; {difference} desde la primera hora.</translation>
        </message>
        <message>
            <source>Time in each state within shifts and outside breaks, over the workers seen in the shift. Always by the measured rule.</source>
            <translation>Tiempo en cada estado dentro de los turnos y fuera de las pausas, sobre los trabajadores vistos en el turno. Siempre con la regla medida.</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Trabajador</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>No visto</translation>
        </message>
        <message>
            <source>Result: idle {idle} h, absent {absent} h, not seen {unseen} h, and {breaks} h of planned breaks.</source>
            <translation>Resultado: {idle} h en espera, {absent} h ausente, {unseen} h no visto y {breaks} h de pausas planificadas.</translation>
        </message>
        <message>
            <source>Sum of the idle and of the absent time of all workers, in person-hours.</source>
            <translation>Suma del tiempo en espera y del tiempo ausente de todos los trabajadores, en horas-persona.</translation>
        </message>
        <message>
            <source>Result: idle {idle} h, absent {absent} h.</source>
            <translation>Resultado: {idle} h en espera, {absent} h ausente.</translation>
        </message>
        <message>
            <source>How lost time was added up</source>
            <translation>Cómo se sumó el tiempo perdido</translation>
        </message>
        <message>
            <source>How units were counted</source>
            <translation>Cómo se contaron las unidades</translation>
        </message>
        <message>
            <source>Sum of the product counts that the cameras sent.</source>
            <translation>Suma de los recuentos de producto que enviaron las cámaras.</translation>
        </message>
        <message>
            <source>How the pace was worked out</source>
            <translation>Cómo se calculó el ritmo</translation>
        </message>
        <message>
            <source>Units ÷ productive hours, over the whole plant.</source>
            <translation>Unidades ÷ horas productivas, de toda la planta.</translation>
        </message>
        <message>
            <source>Productive time</source>
            <translation>Tiempo productivo</translation>
        </message>
        <message>
            <source>How productive time was added up</source>
            <translation>Cómo se sumó el tiempo productivo</translation>
        </message>
        <message>
            <source>Sum of the active time of all workers, in person-hours.</source>
            <translation>Suma del tiempo activo de todos los trabajadores, en horas-persona.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Result: {time} h.</source>
            <translation>Resultado: {time} h.</translation>
        </message>
        <message>
            <source>How worker utilization was worked out</source>
            <translation>Cómo se calculó la utilización de los trabajadores</translation>
        </message>
        <message>
            <source>Mean over workers of active ÷ (active + idle). Absent and not seen time is left out.</source>
            <translation>Media entre los trabajadores de activo ÷ (activo + en espera). El tiempo ausente y no visto no cuenta.</translation>
        </message>
        <message>
            <source>Utilization</source>
            <translation>Utilización</translation>
        </message>
        <message>
            <source>How station utilization was worked out</source>
            <translation>Cómo se calculó la utilización de las estaciones</translation>
        </message>
        <message>
            <source>Mean over stations of working ÷ occupancy; occupancy is working and idle time there.</source>
            <translation>Media entre las estaciones de trabajando ÷ ocupación; la ocupación es el tiempo trabajando y en espera allí.</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Ocupación</translation>
        </message>
        <message>
            <source>How much of the floor was seen</source>
            <translation>Cuánta planta se vio</translation>
        </message>
        <message>
            <source>Time in which a state was known ÷ shift time less breaks, over the workers seen in the shift. Always by the measured rule.</source>
            <translation>Tiempo en que se conocía un estado ÷ tiempo de turno sin pausas, de los trabajadores vistos en el turno. Siempre según la regla medida.</translation>
        </message>
        <message>
            <source>Shift less breaks</source>
            <translation>Turno sin pausas</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <source>Result: all seen time ÷ all planned time = {share}.</source>
            <translation>Resultado: todo el tiempo visto ÷ todo el tiempo planificado = {share}.</translation>
        </message>
        <message>
            <source>Result: {mean}. Pooled over all time it would be {pooled}.</source>
            <translation>Resultado: {mean}. Con todo el tiempo junto sería {pooled}.</translation>
        </message>
        <message>
            <source>Result: {rate} units per hour.</source>
            <translation>Resultado: {rate} unidades por hora.</translation>
        </message>
        <message>
            <source>{name}: how this figure was worked out</source>
            <translation>{name}: cómo se calculó esta cifra</translation>
        </message>
        <message>
            <source>Result: {share}.</source>
            <translation>Resultado: {share}.</translation>
        </message>
        <message>
            <source>Mean over the events of how sure the camera's model was of itself.</source>
            <translation>Media entre los eventos de lo seguro que estaba el modelo de la cámara.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Result: {confidence}.</source>
            <translation>Resultado: {confidence}.</translation>
        </message>
        <message>
            <source>Active ÷ (active + idle). Absent and not seen time is left out.</source>
            <translation>Activo ÷ (activo + en espera). El tiempo ausente y no visto no cuenta.</translation>
        </message>
        <message>
            <source>Units ÷ active hours.</source>
            <translation>Unidades ÷ horas activas.</translation>
        </message>
        <message>
            <source>Time in which a state was known ÷ shift time less breaks. By the measured rule.</source>
            <translation>Tiempo en que se conocía un estado ÷ tiempo de turno sin pausas. Según la regla medida.</translation>
        </message>
        <message>
            <source>Result: nothing was planned for this worker.</source>
            <translation>Resultado: no había nada planificado para este trabajador.</translation>
        </message>
        <message>
            <source>Shift time less breaks − time in which a state was known. By the measured rule.</source>
            <translation>Tiempo de turno sin pausas − tiempo en que se conocía un estado. Con la regla medida.</translation>
        </message>
        <message>
            <source>Working ÷ occupancy; occupancy is working and idle time there.</source>
            <translation>Trabajando ÷ ocupación; la ocupación es el tiempo trabajando y en espera allí.</translation>
        </message>
        <message>
            <source>Units ÷ hours of occupancy.</source>
            <translation>Unidades ÷ horas de ocupación.</translation>
        </message>
        <message>
            <source>Working and idle time there, in person-hours: two people at once count twice.</source>
            <translation>Tiempo trabajando y en espera allí, en horas-persona: dos personas a la vez cuentan doble.</translation>
        </message>
        <message>
            <source>Time in the state working.</source>
            <translation>Tiempo en el estado «Trabajando».</translation>
        </message>
        <message>
            <source>Time in the state idle.</source>
            <translation>Tiempo en el estado «En espera».</translation>
        </message>
        <message>
            <source>Time in the state absent.</source>
            <translation>Tiempo en el estado «Ausente».</translation>
        </message>
    </context>
    <context>
        <name>faults</name>
        <message>
            <source>All goes well</source>
            <translation>Todo va bien</translation>
        </message>
        <message>
            <source>Falls silent after a minute</source>
            <translation>Enmudece al cabo de un minuto</translation>
        </message>
        <message>
            <source>Clock 2 min slow</source>
            <translation>Reloj atrasado 2 min</translation>
        </message>
        <message>
            <source>Clock 2 min fast</source>
            <translation>Reloj adelantado 2 min</translation>
        </message>
        <message>
            <source>Sends everything twice</source>
            <translation>Envía todo dos veces</translation>
        </message>
        <message>
            <source>Sends out of order</source>
            <translation>Envía en desorden</translation>
        </message>
        <message>
            <source>Offline every other half minute</source>
            <translation>Sin red uno de cada dos medios minutos</translation>
        </message>
        <message>
            <source>Less and less sure</source>
            <translation>Cada vez menos segura</translation>
        </message>
        <message>
            <source>Another model version</source>
            <translation>Otra versión del modelo</translation>
        </message>
        <message>
            <source>Floods: 50 times as often</source>
            <translation>Inunda: 50 veces más</translation>
        </message>
    </context>
    <context>
        <name>floor</name>
        <message>
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <source>{station}: {state}</source>
            <translation>{station}: {state}</translation>
        </message>
        <message>
            <source>{station}: {state} for {length}</source>
            <translation>{station}: {state} durante {length}</translation>
        </message>
    </context>
    <context>
        <name>import_words</name>
        <message>
            <source>Looking through the file…</source>
            <translation>Revisando el archivo…</translation>
        </message>
        <message>
            <source>There are no events in the file.</source>
            <translation>No hay eventos en el archivo.</translation>
        </message>
        <message>
            <source>Of the first {events}: {counts}</source>
            <translation>Los primeros {events}: {counts}</translation>
        </message>
        <message>
            <source>Importing: {stored} stored so far.</source>
            <translation>Importando: {stored} guardados hasta ahora.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>Stored before that, and kept: {events}.</source>
            <translation>Guardado antes de eso, y conservado: {events}.</translation>
        </message>
        <message>
            <source>Nothing was stored.</source>
            <translation>No se ha guardado nada.</translation>
        </message>
        <message>
            <source>The first {count} refused events are listed. All are kept for review with their reasons, as those of cameras are.</source>
            <translation>Se muestran los primeros {count} eventos rechazados. Todos se conservan con sus motivos para revisarlos, como los de las cámaras.</translation>
        </message>
        <message>
            <source>Refused events are kept for review with their reasons, as those of cameras are.</source>
            <translation>Los eventos rechazados se conservan con sus motivos para revisarlos, como los de las cámaras.</translation>
        </message>
        <message>
            <source>Import all events of the file</source>
            <translation>Importar todos los eventos del archivo</translation>
        </message>
        <message>
            <source>Import {events}</source>
            <translation>Importar {events}</translation>
        </message>
        <message>
            <source>{new} new, {duplicates} on file already, {refused} refused.</source>
            <translation>{new} nuevos, {duplicates} ya registrados, {refused} rechazados.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
    </context>
    <context>
        <name>label_text</name>
        <message>
            <source>{camera}, simulated</source>
            <translation>{camera}, simulada</translation>
        </message>
        <message>
            <source>The camera said</source>
            <translation>La cámara dijo</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Trabajador</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <source>units</source>
            <translation>unidades</translation>
        </message>
        <message>
            <source>{type}: {units}</source>
            <translation>{type}: {units}</translation>
        </message>
        <message>
            <source>Labeled here: {here}, in all: {all}. Not labeled: {left} of the {seen} events looked through, since {since}.</source>
            <translation>Etiquetados aquí: {here}, en total: {all}. Sin etiquetar: {left} de los {seen} eventos examinados, desde {since}.</translation>
        </message>
        <message>
            <source>All events that were looked through are labeled or skipped.</source>
            <translation>Todos los eventos examinados están etiquetados u omitidos.</translation>
        </message>
        <message>
            <source>Nothing to review yet. Once cameras send events, they come here.</source>
            <translation>Aún no hay nada que revisar. Cuando las cámaras envíen eventos, aparecerán aquí.</translation>
        </message>
        <message>
            <source>Nobody has labeled any of its events yet.</source>
            <translation>Nadie ha etiquetado aún ninguno de sus eventos.</translation>
        </message>
        <message>
            <source>{right} of {labels} labels say that it was right.</source>
            <translation>{right} de {labels} etiquetas dicen que acertó.</translation>
        </message>
        <message>
            <source>In so many of the labeled events the camera was right; beside it between which shares that lies with 95 % confidence (Wilson). Of all events it may be more: the least sure ones are reviewed first.</source>
            <translation>En tantos de los eventos etiquetados acertó la cámara; al lado, entre qué proporciones está eso con un 95 % de confianza (Wilson). De todos los eventos pueden ser más: primero se revisan los menos seguros.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Acertó</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>Intervalo del 95 %</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>No model named</source>
            <translation>Sin modelo</translation>
        </message>
    </context>
    <context>
        <name>log</name>
        <message>
            <source>Following</source>
            <translation>Siguiendo</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Paused: {count} new</source>
            <translation>En pausa: {count} nuevos</translation>
        </message>
        <message>
            <source>{events} of this filter in this span</source>
            <translation>{events} de este filtro en este periodo</translation>
        </message>
        <message>
            <source>{events} in this span</source>
            <translation>{events} en este periodo</translation>
        </message>
        <message>
            <source>The newest {events}. Choose a shorter span or a filter to see older ones.</source>
            <translation>Los {events} más recientes. Elija un periodo más corto o un filtro para ver los anteriores.</translation>
        </message>
        <message>
            <source>The newest {events}; older ones come as you scroll</source>
            <translation>Los {events} más recientes; los anteriores llegan al desplazarse</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Searching… looked back to {moment}</source>
            <translation>Buscando… hasta {moment}</translation>
        </message>
    </context>
    <context>
        <name>lost_text</name>
        <message>
            <source>Open the store again</source>
            <translation>Abrir de nuevo el almacén</translation>
        </message>
        <message>
            <source>Open the file that is there</source>
            <translation>Abrir el archivo que hay</translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation>Devolverlo a su sitio</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Reponerlo</translation>
        </message>
        <message>
            <source>Start a new store</source>
            <translation>Empezar uno nuevo</translation>
        </message>
        <message>
            <source>The file {name} was deleted while it was open: nothing can be stored.</source>
            <translation>El archivo {name} se borró mientras estaba abierto: no se puede guardar nada.</translation>
        </message>
        <message>
            <source>The file {name} was moved while it was open: nothing can be stored.</source>
            <translation>El archivo {name} se movió mientras estaba abierto: no se puede guardar nada.</translation>
        </message>
        <message>
            <source>Another file was put in the place of {name} while it was open: nothing can be stored.</source>
            <translation>En el sitio de {name} se puso otro archivo mientras estaba abierto: no se puede guardar nada.</translation>
        </message>
        <message>
            <source>Another program wrote over {name} while it was open: nothing can be stored.</source>
            <translation>Otro programa ha sobrescrito {name} mientras estaba abierto: no se puede guardar nada.</translation>
        </message>
        <message>
            <source>A file that belongs to {name} was deleted or moved while it was open: nothing can be stored.</source>
            <translation>Un archivo que pertenece a {name} se borró o se movió mientras estaba abierto: no se puede guardar nada.</translation>
        </message>
        <message>
            <source>What was stored before is all there.</source>
            <translation>Lo guardado antes está todo.</translation>
        </message>
        <message>
            <source>What was in it is in its backups alone.</source>
            <translation>Lo que contenía está solo en sus copias.</translation>
        </message>
        <message>
            <source>It is {file} now, and all is in it.</source>
            <translation>Ahora es {file}, y lo contiene todo.</translation>
        </message>
        <message>
            <source>All that was in it was saved as {file} in the folder of backups.</source>
            <translation>Todo lo que contenía se guardó como {file} en la carpeta de copias.</translation>
        </message>
        <message>
            <source>What was in it is being saved: leave the program open.</source>
            <translation>Se está guardando lo que contenía: deje el programa abierto.</translation>
        </message>
    </context>
    <context>
        <name>matrix</name>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>{worker} at {station}: {value}</source>
            <translation>{worker} en {station}: {value}</translation>
        </message>
        <message>
            <source>All workers</source>
            <translation>Todos los trabajadores</translation>
        </message>
        <message>
            <source>all stations</source>
            <translation>todas las estaciones</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>{points} points</source>
            <translation>{points} puntos</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Usual swing</source>
            <translation>Oscilación habitual</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Hours seen</source>
            <translation>Horas vistas</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Of what is compared.</source>
            <translation>De lo que se compara.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cifra</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Habitual</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerta</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En palabras</translation>
        </message>
        <message>
            <source>Mean confidence</source>
            <translation>Confianza media</translation>
        </message>
        <message>
            <source>Working share</source>
            <translation>Parte de trabajo</translation>
        </message>
        <message>
            <source>Drift score, 24 h by 30 days</source>
            <translation>Deriva, 24 h frente a 30 días</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Events / min</source>
            <translation>Eventos / min</translation>
        </message>
        <message>
            <source>Well between</source>
            <translation>Bien entre</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>Drift score</source>
            <translation>Deriva</translation>
        </message>
        <message>
            <source>Events, 24 h</source>
            <translation>Eventos, 24 h</translation>
        </message>
        <message>
            <source>Events, 30 days</source>
            <translation>Eventos, 30 días</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Deployed</source>
            <translation>Implantada</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Exactitud</translation>
        </message>
        <message>
            <source>By labels</source>
            <translation>Por etiquetas</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>Intervalo del 95 %</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Último evento</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>No event has named a model yet. Cameras name theirs by model_id and model_version.</source>
            <translation>Ningún evento ha nombrado aún un modelo. Las cámaras nombran el suyo con model_id y model_version.</translation>
        </message>
        <message>
            <source>{a}. There is no other version yet to compare it with.</source>
            <translation>{a}. Aún no hay otra versión con la que compararla.</translation>
        </message>
        <message>
            <source>{a} against {b}: they have never seen the same station at the same hour of the day.</source>
            <translation>{a} frente a {b}: nunca han visto la misma estación a la misma hora del día.</translation>
        </message>
        <message>
            <source>{a} against {b}, same stations, same hours of the day. Bold: larger than the usual day-to-day swing.</source>
            <translation>{a} frente a {b}, mismas estaciones, mismas horas del día. En negrita: más que la oscilación habitual de un día a otro.</translation>
        </message>
        <message>
            <source>Only those hours of the day at a station count in which both were seen there, each as often for the one as for the other.</source>
            <translation>Solo cuentan las horas del día de una estación en las que se vieron allí las dos, cada una tantas veces para una como para la otra.</translation>
        </message>
        <message>
            <source>The usual swing is that of the first one's days, from five days on: three robust standard deviations, and no less than chance alone would make.</source>
            <translation>La oscilación habitual es la de los días de la primera, a partir de cinco: tres desviaciones típicas robustas, y no menos de lo que haría el azar solo.</translation>
        </message>
        <message>
            <source>Below {threshold}</source>
            <translation>Por debajo de {threshold}</translation>
        </message>
        <message>
            <source>Idle share</source>
            <translation>Parte de espera</translation>
        </message>
        <message>
            <source>Absent share</source>
            <translation>Parte de ausencia</translation>
        </message>
        <message>
            <source>Units per hour seen</source>
            <translation>Unidades por hora vista</translation>
        </message>
        <message>
            <source>How sure the version is of its events, not how often it is right.</source>
            <translation>Lo segura que está la versión de sus eventos, no cuántas veces acierta.</translation>
        </message>
        <message>
            <source>The share of events with a confidence below the limit.</source>
            <translation>La parte de eventos con una confianza por debajo del límite.</translation>
        </message>
        <message>
            <source>Working events by those of working, idle and absent.</source>
            <translation>Eventos de trabajo entre los de trabajo, espera y ausencia.</translation>
        </message>
        <message>
            <source>Idle events by those of working, idle and absent.</source>
            <translation>Eventos de espera entre los de trabajo, espera y ausencia.</translation>
        </message>
        <message>
            <source>Absent events by those of working, idle and absent.</source>
            <translation>Eventos de ausencia entre los de trabajo, espera y ausencia.</translation>
        </message>
        <message>
            <source>Units found by the hours in which it has seen a station.</source>
            <translation>Unidades contadas entre las horas en las que ha visto una estación.</translation>
        </message>
        <message>
            <source>How far the mix of events is from all of the first one's.</source>
            <translation>Cuánto se aparta la mezcla de eventos de la de toda la primera.</translation>
        </message>
        <message>
            <source>too few days</source>
            <translation>pocos días</translation>
        </message>
        <message>
            <source>± {points} points</source>
            <translation>± {points} puntos</translation>
        </message>
        <message>
            <source>Nothing differs by more than it usually does from day to day.</source>
            <translation>Nada difiere más de lo habitual de un día a otro.</translation>
        </message>
        <message>
            <source>Larger than usual: {listed}.</source>
            <translation>Más de lo habitual: {listed}.</translation>
        </message>
        <message>
            <source>station</source>
            <translation>estación</translation>
        </message>
        <message>
            <source>stations</source>
            <translation>estaciones</translation>
        </message>
        <message>
            <source>hour of the day</source>
            <translation>hora del día</translation>
        </message>
        <message>
            <source>hours of the day</source>
            <translation>horas del día</translation>
        </message>
        <message>
            <source>Not the active version, yet it has sent events within a day: {names}.</source>
            <translation>No es la versión activa y, sin embargo, ha enviado eventos en un día: {names}.</translation>
        </message>
        <message>
            <source>Active, marked</source>
            <translation>Activa, marcada</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activa</translation>
        </message>
        <message>
            <source>Still sends</source>
            <translation>Aún envía</translation>
        </message>
        <message>
            <source>Not active</source>
            <translation>No activa</translation>
        </message>
        <message>
            <source>below {low}, above {high}</source>
            <translation>menos de {low}, más de {high}</translation>
        </message>
        <message>
            <source>below {low}</source>
            <translation>menos de {low}</translation>
        </message>
        <message>
            <source>above {high}</source>
            <translation>más de {high}</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Too low</source>
            <translation>Demasiado bajo</translation>
        </message>
        <message>
            <source>Too high</source>
            <translation>Demasiado alto</translation>
        </message>
        <message>
            <source>Not judged</source>
            <translation>Sin juzgar</translation>
        </message>
        <message>
            <source>There were too few events to judge by.</source>
            <translation>Hubo muy pocos eventos para juzgar.</translation>
        </message>
        <message>
            <source>Most of the hour was no working time.</source>
            <translation>La mayor parte de la hora no fue tiempo de trabajo.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>En silencio</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Como de costumbre</translation>
        </message>
        <message>
            <source>Sends less than it should</source>
            <translation>Envía menos de lo debido</translation>
        </message>
        <message>
            <source>Sends more than it should</source>
            <translation>Envía más de lo debido</translation>
        </message>
        <message>
            <source>{version} first seen</source>
            <translation>{version} vista por primera vez</translation>
        </message>
        <message>
            <source>{version}: date, accuracy or notes changed</source>
            <translation>{version}: fecha, exactitud o notas cambiadas</translation>
        </message>
        <message>
            <source>{version} marked as active</source>
            <translation>{version} marcada como activa</translation>
        </message>
        <message>
            <source>{model}: mark taken away, the newest is active</source>
            <translation>{model}: marca quitada, la más nueva está activa</translation>
        </message>
        <message>
            <source>Limits of drift changed</source>
            <translation>Límites de deriva cambiados</translation>
        </message>
        <message>
            <source>Events a minute of {camera}</source>
            <translation>Eventos por minuto de {camera}</translation>
        </message>
        <message>
            <source>{figure}: well again</source>
            <translation>{figure}: bien de nuevo</translation>
        </message>
        <message>
            <source>{figure} too low: {value}</source>
            <translation>{figure}, demasiado bajo: {value}</translation>
        </message>
        <message>
            <source>{figure} too high: {value}</source>
            <translation>{figure}, demasiado alto: {value}</translation>
        </message>
        <message>
            <source>the hour from {time}</source>
            <translation>la hora desde las {time}</translation>
        </message>
        <message>
            <source>Confidence of each version</source>
            <translation>Confianza de cada versión</translation>
        </message>
        <message>
            <source>There is nothing to compare yet: a version needs an hour that is over.</source>
            <translation>Aún no hay nada que comparar: una versión necesita una hora que haya pasado.</translation>
        </message>
        <message>
            <source>They have never seen the same station at the same hour of the day.</source>
            <translation>Nunca han visto la misma estación a la misma hora del día.</translation>
        </message>
        <message>
            <source>alert below {limit}</source>
            <translation>alerta por debajo de {limit}</translation>
        </message>
        <message>
            <source>{version}: {share} of {events} events below {limit}.</source>
            <translation>{version}: {share} de {events} eventos por debajo de {limit}.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Event mix</source>
            <translation>Mezcla</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>En el tiempo</translation>
        </message>
        <message>
            <source>Mean confidence and event mix over time</source>
            <translation>Confianza media y mezcla de eventos en el tiempo</translation>
        </message>
        <message>
            <source>There is nothing to draw yet: no hour with events is over.</source>
            <translation>Aún no hay nada que dibujar: no ha pasado ninguna hora con eventos.</translation>
        </message>
        <message>
            <source>by {length}</source>
            <translation>cada {length}</translation>
        </message>
        <message>
            <source>{version} deployed {moment}</source>
            <translation>{version} implantada {moment}</translation>
        </message>
        <message>
            <source>{version} first seen {moment}</source>
            <translation>{version} vista desde {moment}</translation>
        </message>
        <message>
            <source>{version}: mean confidence {low} to {high}.</source>
            <translation>{version}: confianza media de {low} a {high}.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Mark as active</source>
            <translation>Marcar como activa</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>The last hour</source>
            <translation>La última hora</translation>
        </message>
        <message>
            <source>Events a minute</source>
            <translation>Eventos por minuto</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Hourly runs</source>
            <translation>Pasadas de cada hora</translation>
        </message>
        <message>
            <source>What changed when</source>
            <translation>Qué cambió y cuándo</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>Deriva</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Cámaras</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Pasadas</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>of versions, limits and alerts</source>
            <translation>de versiones, límites y alertas</translation>
        </message>
        <message>
            <source>There is nothing to compare yet.</source>
            <translation>Aún no hay nada que comparar.</translation>
        </message>
        <message>
            <source>Versions side by side</source>
            <translation>Versiones lado a lado</translation>
        </message>
        <message>
            <source>Drift in the last hour</source>
            <translation>Deriva en la última hora</translation>
        </message>
        <message>
            <source>No hour with events is over yet.</source>
            <translation>Aún no ha pasado ninguna hora con eventos.</translation>
        </message>
        <message>
            <source>Events a minute of each camera</source>
            <translation>Eventos por minuto de cada cámara</translation>
        </message>
        <message>
            <source>No camera has sent anything within a day.</source>
            <translation>Ninguna cámara ha enviado nada en un día.</translation>
        </message>
        <message>
            <source>Versions of models</source>
            <translation>Versiones de modelos</translation>
        </message>
        <message>
            <source>No event has named a model yet.</source>
            <translation>Ningún evento ha nombrado aún un modelo.</translation>
        </message>
        <message>
            <source>Hourly runs of the drift job</source>
            <translation>Pasadas de cada hora de la tarea de deriva</translation>
        </message>
        <message>
            <source>The job has not run yet: it looks at each hour that is over.</source>
            <translation>La tarea aún no se ha ejecutado: mira cada hora que ha pasado.</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Aún no ha cambiado nada.</translation>
        </message>
        <message>
            <source>Take the mark away</source>
            <translation>Quitar la marca</translation>
        </message>
    </context>
    <context>
        <name>note_text</name>
        <message>
            <source>{shift}, {hours}</source>
            <translation>{shift}, {hours}</translation>
        </message>
        <message>
            <source>{worker} at {station}</source>
            <translation>{worker} en {station}</translation>
        </message>
        <message>
            <source>{whom}, {time}</source>
            <translation>{whom}, {time}</translation>
        </message>
        <message>
            <source>{reason}: {text}</source>
            <translation>{reason}: {text}</translation>
        </message>
        <message>
            <source>{day} {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <source>{day} {start} to {last_day} {end}</source>
            <translation>{day} {start} a {last_day} {end}</translation>
        </message>
        <message>
            <source>{day} {start}–{end}</source>
            <translation>{day} {start}–{end}</translation>
        </message>
    </context>
    <context>
        <name>operation_words</name>
        <message>
            <source>Adding workers and stations…</source>
            <translation>Añadiendo trabajadores y estaciones…</translation>
        </message>
        <message>
            <source>Clearing all events…</source>
            <translation>Borrando todos los eventos…</translation>
        </message>
        <message>
            <source>Removing simulated events…</source>
            <translation>Quitando los eventos simulados…</translation>
        </message>
        <message>
            <source>Bringing events back…</source>
            <translation>Recuperando los eventos…</translation>
        </message>
        <message>
            <source>Restoring from a backup…</source>
            <translation>Restaurando desde una copia de seguridad…</translation>
        </message>
        <message>
            <source>Working out measured times anew…</source>
            <translation>Calculando de nuevo los tiempos medidos…</translation>
        </message>
        <message>
            <source>Working out all figures anew…</source>
            <translation>Calculando de nuevo todas las cifras…</translation>
        </message>
        <message>
            <source>Saving shifts…</source>
            <translation>Guardando los turnos…</translation>
        </message>
        <message>
            <source>Saving targets…</source>
            <translation>Guardando los objetivos…</translation>
        </message>
        <message>
            <source>Saving reasons…</source>
            <translation>Guardando los motivos…</translation>
        </message>
        <message>
            <source>Saving the note…</source>
            <translation>Guardando la nota…</translation>
        </message>
        <message>
            <source>Removing the note…</source>
            <translation>Quitando la nota…</translation>
        </message>
        <message>
            <source>Saving the rules of alerts…</source>
            <translation>Guardando las reglas de las alertas…</translation>
        </message>
        <message>
            <source>Saving the camera…</source>
            <translation>Guardando la cámara…</translation>
        </message>
        <message>
            <source>Saving the version…</source>
            <translation>Guardando la versión…</translation>
        </message>
        <message>
            <source>Marking the active version…</source>
            <translation>Marcando la versión activa…</translation>
        </message>
        <message>
            <source>Saving limits…</source>
            <translation>Guardando los límites…</translation>
        </message>
        <message>
            <source>Asking for retraining…</source>
            <translation>Pidiendo el reentrenamiento…</translation>
        </message>
        <message>
            <source>Saving the rules of retraining…</source>
            <translation>Guardando las reglas de reentrenamiento…</translation>
        </message>
        <message>
            <source>Saving labels…</source>
            <translation>Guardando etiquetas…</translation>
        </message>
        <message>
            <source>Making a key…</source>
            <translation>Creando una clave…</translation>
        </message>
        <message>
            <source>Making a code…</source>
            <translation>Creando un código…</translation>
        </message>
        <message>
            <source>Revoking the key…</source>
            <translation>Revocando la clave…</translation>
        </message>
        <message>
            <source>Adding to the roster…</source>
            <translation>Añadiendo a la lista…</translation>
        </message>
        <message>
            <source>Taking events in…</source>
            <translation>Incorporando eventos…</translation>
        </message>
        <message>
            <source>Discarding refused events…</source>
            <translation>Descartando eventos rechazados…</translation>
        </message>
        <message>
            <source>Removing old events…</source>
            <translation>Quitando eventos antiguos…</translation>
        </message>
        <message>
            <source>Erasing a worker's data…</source>
            <translation>Borrando los datos de un trabajador…</translation>
        </message>
        <message>
            <source>Making simulated events…</source>
            <translation>Generando eventos simulados…</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>{workers} workers and {stations} stations are there.</source>
            <translation>Hay {workers} trabajadores y {stations} estaciones.</translation>
        </message>
        <message>
            <source>Removed {events}.</source>
            <translation>Se han quitado {events}.</translation>
        </message>
        <message>
            <source>Brought {events} back.</source>
            <translation>Se han recuperado {events}.</translation>
        </message>
        <message>
            <source>Added {events}.</source>
            <translation>Se han añadido {events}.</translation>
        </message>
        <message>
            <source>All events are kept.</source>
            <translation>Se guardan todos los eventos.</translation>
        </message>
        <message>
            <source>day</source>
            <translation>día</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>Removed {events}. Events are kept for {days}.</source>
            <translation>Se han quitado {events}. Los eventos se guardan {days}.</translation>
        </message>
        <message>
            <source>{id} is on the roster.</source>
            <translation>{id} ya está en la lista.</translation>
        </message>
        <message>
            <source>Erased. The worker is called {id} now.</source>
            <translation>Borrado. El trabajador se llama ahora {id}.</translation>
        </message>
        <message>
            <source>The time rule is now {rule}.</source>
            <translation>La regla de tiempo es ahora: {rule}.</translation>
        </message>
        <message>
            <source>All figures are worked out anew.</source>
            <translation>Todas las cifras se han calculado de nuevo.</translation>
        </message>
        <message>
            <source>The shifts are saved.</source>
            <translation>Los turnos están guardados.</translation>
        </message>
        <message>
            <source>The targets are saved.</source>
            <translation>Los objetivos están guardados.</translation>
        </message>
        <message>
            <source>The reasons are saved.</source>
            <translation>Los motivos están guardados.</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>La nota está guardada.</translation>
        </message>
        <message>
            <source>The rules of alerts are saved.</source>
            <translation>Las reglas de las alertas están guardadas.</translation>
        </message>
        <message>
            <source>The camera is saved.</source>
            <translation>La cámara está guardada.</translation>
        </message>
        <message>
            <source>The version is saved.</source>
            <translation>La versión está guardada.</translation>
        </message>
        <message>
            <source>The active version is marked.</source>
            <translation>La versión activa está marcada.</translation>
        </message>
        <message>
            <source>The limits are saved.</source>
            <translation>Los límites están guardados.</translation>
        </message>
        <message>
            <source>Retraining is asked for.</source>
            <translation>El reentrenamiento está pedido.</translation>
        </message>
        <message>
            <source>The rules of retraining are saved.</source>
            <translation>Las reglas de reentrenamiento están guardadas.</translation>
        </message>
        <message>
            <source>The labels are saved.</source>
            <translation>Las etiquetas están guardadas.</translation>
        </message>
        <message>
            <source>The key opens nothing any more.</source>
            <translation>La clave ya no abre nada.</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Worker {id}</source>
            <translation>Trabajador {id}</translation>
        </message>
        <message>
            <source>Station {id}</source>
            <translation>Estación {id}</translation>
        </message>
    </context>
    <context>
        <name>reason_text</name>
        <message>
            <source>Waiting for material</source>
            <translation>Espera de material</translation>
        </message>
        <message>
            <source>Machine stopped</source>
            <translation>Máquina parada</translation>
        </message>
        <message>
            <source>Changeover</source>
            <translation>Cambio de producto</translation>
        </message>
        <message>
            <source>Quality check</source>
            <translation>Control de calidad</translation>
        </message>
        <message>
            <source>Cleaning</source>
            <translation>Limpieza</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formación</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
    </context>
    <context>
        <name>refused</name>
        <message>
            <source>Taken in: {count}.</source>
            <translation>Incorporados: {count}.</translation>
        </message>
        <message>
            <source>On file already: {count}.</source>
            <translation>Ya registrados: {count}.</translation>
        </message>
        <message>
            <source>Still refused: {count}.</source>
            <translation>Siguen rechazados: {count}.</translation>
        </message>
        <message>
            <source>Too long to be taken in: {count}.</source>
            <translation>Demasiado largos para incorporarse: {count}.</translation>
        </message>
        <message>
            <source>Discarded: {count}.</source>
            <translation>Descartados: {count}.</translation>
        </message>
        <message>
            <source>No refused event was there any more.</source>
            <translation>Ya no quedaba ningún evento rechazado.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Nothing was made in this time.</source>
            <translation>No se hizo nada en este tiempo.</translation>
        </message>
        <message>
            <source>Targets are not worked out for spans over 2 years.</source>
            <translation>Los objetivos no se calculan para periodos de más de 2 años.</translation>
        </message>
        <message>
            <source>No target is set.</source>
            <translation>No hay ningún objetivo fijado.</translation>
        </message>
        <message>
            <source>Line: target. Below: ahead or behind in all, at the stations with a target.</source>
            <translation>Línea: objetivo. Debajo: de más o de menos en total, en las estaciones con objetivo.</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Quién hizo qué</translation>
        </message>
        <message>
            <source>Nobody was seen in this time.</source>
            <translation>No se vio a nadie en este tiempo.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Where the time went</source>
            <translation>Adónde fue el tiempo</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>There are more notes than this page has room for.</source>
            <translation>Hay más notas de las que caben en esta página.</translation>
        </message>
        <message>
            <source>Factory Desktop</source>
            <translation>Factory Desktop</translation>
        </message>
        <message>
            <source>{shown} of {all} workers; the others found no room.</source>
            <translation>{shown} de {all} trabajadores; los demás no cabían.</translation>
        </message>
        <message>
            <source>As of {moment}, time zone {zone}</source>
            <translation>A fecha de {moment}, zona horaria {zone}</translation>
        </message>
        <message>
            <source>Nothing was noted.</source>
            <translation>No se anotó nada.</translation>
        </message>
        <message>
            <source>Time by the {rule}</source>
            <translation>Tiempo: {rule}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Report, {day}</source>
            <translation>Informe, {day}</translation>
        </message>
        <message>
            <source>{shift}, {day}</source>
            <translation>{shift}, {day}</translation>
        </message>
        <message>
            <source>{start}–{end}</source>
            <translation>{start}–{end}</translation>
        </message>
        <message>
            <source>{date}, {hours}</source>
            <translation>{date}, {hours}</translation>
        </message>
        <message>
            <source>{start} – {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <source>Only {worker} at {station}</source>
            <translation>Solo {worker} en {station}</translation>
        </message>
        <message>
            <source>Only {name}</source>
            <translation>Solo {name}</translation>
        </message>
        <message>
            <source>Idle at a station</source>
            <translation>En espera en una estación</translation>
        </message>
        <message>
            <source>Absent, not a break</source>
            <translation>Ausente, no en pausa</translation>
        </message>
        <message>
            <source>Losses are not worked out for spans over 8 days.</source>
            <translation>Las pérdidas no se calculan para periodos de más de 8 días.</translation>
        </message>
        <message>
            <source>Without shifts it is not known which time was to be worked.</source>
            <translation>Sin turnos no se sabe en qué tiempo había que trabajar.</translation>
        </message>
        <message>
            <source>Of {planned} person-hours planned so far; breaks take {breaks} more.</source>
            <translation>De {planned} horas-persona planificadas hasta ahora; las pausas ocupan {breaks} más.</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{late} late, {duplicates} sent twice, {refused} refused</source>
            <translation>{late} con retraso, {duplicates} enviados dos veces, {refused} rechazados</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>{counts}.</source>
            <translation>{counts}.</translation>
        </message>
        <message>
            <source>{seen} of the working time seen; {counts}.</source>
            <translation>{seen} del tiempo de trabajo visto; {counts}.</translation>
        </message>
        <message>
            <source>Simulated events are among them.</source>
            <translation>Hay eventos simulados entre ellos.</translation>
        </message>
    </context>
    <context>
        <name>retention_text</name>
        <message>
            <source>Refused events of that time go too: {number}.</source>
            <translation>También se van los eventos rechazados de ese tiempo: {number}.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>No event is that old now.</source>
            <translation>Ahora no hay ningún evento tan antiguo.</translation>
        </message>
        <message>
            <source>This goes: {events} of {day}; the sums by hour stay.</source>
            <translation>Se va: {events} del {day}; las sumas por hora se quedan.</translation>
        </message>
        <message>
            <source>{events} from {first} to {last} go; their sums by hour stay.</source>
            <translation>{events} del {first} al {last} se van; sus sumas por hora se quedan.</translation>
        </message>
    </context>
    <context>
        <name>retraining_text</name>
        <message>
            <source>Low confidence</source>
            <translation>Confianza baja</translation>
        </message>
        <message>
            <source>Drift of the events</source>
            <translation>Deriva de los eventos</translation>
        </message>
        <message>
            <source>Accuracy below target</source>
            <translation>Exactitud por debajo del objetivo</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <source>The plant has changed</source>
            <translation>La planta ha cambiado</translation>
        </message>
        <message>
            <source>New labels</source>
            <translation>Etiquetas nuevas</translation>
        </message>
        <message>
            <source>New worker</source>
            <translation>Trabajador nuevo</translation>
        </message>
        <message>
            <source>New type of station</source>
            <translation>Tipo de estación nuevo</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>So many hours in a row were below the limit of confidence.</source>
            <translation>Tantas horas seguidas estuvieron por debajo del límite de confianza.</translation>
        </message>
        <message>
            <source>So many hours in a row were above the limit of the drift score.</source>
            <translation>Tantas horas seguidas estuvieron por encima del límite de deriva.</translation>
        </message>
        <message>
            <source>Of 50 labels or more, fewer say that the camera was right.</source>
            <translation>De 50 etiquetas o más, menos dicen que la cámara acertó.</translation>
        </message>
        <message>
            <source>A month of the plant's calendar begins.</source>
            <translation>Empieza un mes del calendario de la planta.</translation>
        </message>
        <message>
            <source>So many labels came since this reason asked last.</source>
            <translation>Tantas etiquetas llegaron desde que este motivo lo pidió.</translation>
        </message>
        <message>
            <source>The roster has a worker who was not on it before.</source>
            <translation>Está registrado un trabajador que no lo estaba.</translation>
        </message>
        <message>
            <source>The roster has a type of station that it did not have.</source>
            <translation>Está registrado un tipo de estación que no había.</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alta</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baja</translation>
        </message>
        <message>
            <source>Exported. No receiver was set.</source>
            <translation>Exportado. No había receptor.</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <source>Not exported yet: {why}</source>
            <translation>Sin exportar todavía: {why}</translation>
        </message>
        <message>
            <source>Delivered {time}</source>
            <translation>Entregado {time}</translation>
        </message>
        <message>
            <source>Given up: {why}</source>
            <translation>Abandonado: {why}</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>En espera de envío</translation>
        </message>
        <message>
            <source>Waiting: {why} Next try {time}.</source>
            <translation>En espera: {why} Próximo intento {time}.</translation>
        </message>
        <message>
            <source>This reason has asked lately. It may ask again {time}.</source>
            <translation>Este motivo lo pidió hace poco. Podrá de nuevo: {time}.</translation>
        </message>
        <message>
            <source>labeled event</source>
            <translation>evento etiquetado</translation>
        </message>
        <message>
            <source>labeled events</source>
            <translation>eventos etiquetados</translation>
        </message>
        <message>
            <source>{receiver} is told.</source>
            <translation>Se avisa a {receiver}.</translation>
        </message>
        <message>
            <source>Nobody is told: no receiver is set.</source>
            <translation>No se avisa a nadie: no hay receptor.</translation>
        </message>
        <message>
            <source>{events} would be written to {folder}.</source>
            <translation>En {folder} se escribirían {events}.</translation>
        </message>
    </context>
    <context>
        <name>rule_text</name>
        <message>
            <source>fixed rule, {length} per event</source>
            <translation>regla fija, {length} por evento</translation>
        </message>
        <message>
            <source>measured rule, at most {length}</source>
            <translation>regla medida, como máximo {length}</translation>
        </message>
        <message>
            <source>fixed, {length} per event</source>
            <translation>fija, {length} por evento</translation>
        </message>
        <message>
            <source>measured, at most {length}</source>
            <translation>medida, como máximo {length}</translation>
        </message>
        <message>
            <source>Set by {variable} or {flag} when the program was started.</source>
            <translation>Fijado con {variable} o {flag} al iniciar el programa.</translation>
        </message>
        <message>
            <source>{name} has {state} of state time in {clock} of clock time: the cameras send more often than one event per {length}. Under the fixed rule hours are too high and the pace is too low; utilization may be off.</source>
            <translation>{name} tiene {state} en estados en {clock} de reloj: las cámaras envían más de un evento cada {length}. Con la regla fija las horas son demasiadas y el ritmo es demasiado bajo; la utilización puede no ser exacta.</translation>
        </message>
    </context>
    <context>
        <name>salvage_text</name>
        <message>
            <source>The store was damaged; a new one is in its place.</source>
            <translation>El almacén de datos estaba dañado; uno nuevo ocupa su lugar.</translation>
        </message>
        <message>
            <source>From the newest backup: {events}.</source>
            <translation>De la copia de seguridad más reciente: {events}.</translation>
        </message>
        <message>
            <source>The store was damaged; a new one is in its place and takes events. The earlier ones are being brought back: {share}.</source>
            <translation>El almacén de datos estaba dañado; uno nuevo ocupa su lugar y recibe eventos. Los anteriores se están recuperando: {share}.</translation>
        </message>
        <message>
            <source>No event of the damaged one could be read.</source>
            <translation>No se pudo leer ningún evento del dañado.</translation>
        </message>
        <message>
            <source>Saved from it: {events} {days}.</source>
            <translation>Rescatados de él: {events} {days}.</translation>
        </message>
        <message>
            <source>No event is lost.</source>
            <translation>No se ha perdido ningún evento.</translation>
        </message>
        <message>
            <source>How many are lost cannot be told.</source>
            <translation>No se puede decir cuántos se han perdido.</translation>
        </message>
        <message>
            <source>Lost: about {events}.</source>
            <translation>Perdidos: unos {events}.</translation>
        </message>
        <message>
            <source>Lost: {events}.</source>
            <translation>Perdidos: {events}.</translation>
        </message>
        <message>
            <source>Lost: {events} {days}.</source>
            <translation>Perdidos: {events} {days}.</translation>
        </message>
        <message>
            <source>Parts of the roster are lost: look through workers, stations and cameras.</source>
            <translation>Se han perdido partes de las listas: revise trabajadores, estaciones y cámaras.</translation>
        </message>
        <message>
            <source>Settings are lost: check the time rule, the time zone and the retention.</source>
            <translation>Se han perdido ajustes: compruebe la regla de tiempo, la zona horaria y la conservación.</translation>
        </message>
        <message>
            <source>Shifts, targets, notes, labels or lines of the audit trail are lost too.</source>
            <translation>También se han perdido turnos, objetivos, notas, etiquetas o líneas del registro de actividad.</translation>
        </message>
        <message>
            <source>The damaged file is kept as {file}.</source>
            <translation>El archivo dañado se conserva como {file}.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>of {day}</source>
            <translation>del {day}</translation>
        </message>
        <message>
            <source>of {first} to {last}</source>
            <translation>del {first} al {last}</translation>
        </message>
    </context>
    <context>
        <name>sample_size</name>
        <message>
            <source>About {count} events</source>
            <translation>Unos {count} eventos</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>This is a fault of the program: {error}.</source>
            <translation>Es un fallo del programa: {error}.</translation>
        </message>
        <message>
            <source>The store's file is not where it was: no copy of it can be made now.</source>
            <translation>El archivo del almacén de datos no está donde estaba: ahora no se puede hacer ninguna copia.</translation>
        </message>
        <message>
            <source>The store cannot be read: {why}.</source>
            <translation>No se puede leer el almacén de datos: {why}.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {why}.</source>
            <translation>No se puede escribir {file}: {why}.</translation>
        </message>
        <message>
            <source>The disk does not answer: the store could not be read.</source>
            <translation>El disco no responde: no se pudo leer el almacén de datos.</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>El disco no responde.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself: {kind}.</source>
            <translation>Algo ha fallado en el propio programa: {kind}.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {why}.</source>
            <translation>No se puede leer {file}: {why}.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>There is nothing in the file.</source>
            <translation>No hay nada en el archivo.</translation>
        </message>
        <message>
            <source>The first line has to name the columns. Missing: {names}.</source>
            <translation>La primera línea tiene que nombrar las columnas. Faltan: {names}.</translation>
        </message>
        <message>
            <source>What stands here is not a row of cells.</source>
            <translation>Lo que hay aquí no es una fila de celdas.</translation>
        </message>
        <message>
            <source>A quote begins here that does not end soon.</source>
            <translation>Aquí empiezan unas comillas que no se cierran pronto.</translation>
        </message>
        <message>
            <source>The line is longer than 1 MB, which no event is.</source>
            <translation>La línea ocupa más de 1 MB, y ningún evento ocupa tanto.</translation>
        </message>
        <message>
            <source>What stands here is not an array of events.</source>
            <translation>Lo que hay aquí no es una lista de eventos.</translation>
        </message>
        <message>
            <source>What stands here is not JSON in UTF-8.</source>
            <translation>Lo que hay aquí no es JSON en UTF-8.</translation>
        </message>
        <message>
            <source>Cameras cannot send: a fault of the program ({kind}).</source>
            <translation>Las cámaras no pueden enviar: un fallo del programa ({kind}).</translation>
        </message>
        <message>
            <source>The receiver does not answer.</source>
            <translation>El receptor no responde.</translation>
        </message>
        <message>
            <source>The receiver's certificate is not trusted.</source>
            <translation>El certificado del receptor no es de confianza.</translation>
        </message>
        <message>
            <source>The program has ended before the receiver answered.</source>
            <translation>El programa terminó antes de que el receptor respondiera.</translation>
        </message>
        <message>
            <source>The receiver points elsewhere ({status}), which is not followed.</source>
            <translation>El receptor remite a otro lugar ({status}), lo que no se sigue.</translation>
        </message>
        <message>
            <source>The receiver refuses it ({status}).</source>
            <translation>El receptor lo rechaza ({status}).</translation>
        </message>
        <message>
            <source>The receiver cannot take it now ({status}).</source>
            <translation>El receptor no puede aceptarlo ahora ({status}).</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelado. No ha cambiado nada.</translation>
        </message>
        <message>
            <source>Stopped. {gone} of {total} events are gone, and the retention time stays as it was.</source>
            <translation>Detenido. {gone} de {total} eventos se han ido, y la conservación sigue como estaba.</translation>
        </message>
        <message>
            <source>Events of {day} are not as they were when that day was over. Something outside the program has changed them.</source>
            <translation>Los eventos del {day} no están como estaban cuando terminó ese día. Algo ajeno al programa los ha cambiado.</translation>
        </message>
        <message>
            <source>Port {port} is in use by another program. Cameras on the network cannot send.</source>
            <translation>El puerto {port} lo usa otro programa. Las cámaras de la red no pueden enviar.</translation>
        </message>
        <message>
            <source>Port {port} is in use by another program. Old cameras without encryption cannot send.</source>
            <translation>Otro programa usa el puerto {port}. Las cámaras antiguas sin cifrado no pueden enviar.</translation>
        </message>
        <message>
            <source>Port {port} is in use by another program. Cameras cannot send.</source>
            <translation>El puerto {port} lo usa otro programa. Las cámaras no pueden enviar.</translation>
        </message>
        <message>
            <source>Cameras on the network cannot send: {host} port {port} cannot be listened on ({reason}).</source>
            <translation>Las cámaras de la red no pueden enviar: no se puede escuchar en {host}, puerto {port} ({reason}).</translation>
        </message>
        <message>
            <source>Old cameras without encryption cannot send: {host} port {port} cannot be listened on ({reason}).</source>
            <translation>Las cámaras antiguas sin cifrado no pueden enviar: no se puede escuchar en {host}, puerto {port} ({reason}).</translation>
        </message>
        <message>
            <source>Cameras cannot send: {host} port {port} cannot be listened on ({reason}).</source>
            <translation>Las cámaras no pueden enviar: no se puede escuchar en {host}, puerto {port} ({reason}).</translation>
        </message>
        <message>
            <source>There is one rule for each kind of alert.</source>
            <translation>Hay una regla para cada clase de alerta.</translation>
        </message>
        <message>
            <source>An alert waits for one minute to twelve hours.</source>
            <translation>Una alerta espera de un minuto a doce horas.</translation>
        </message>
        <message>
            <source>The time until an alert is told anew cannot be negative.</source>
            <translation>El tiempo hasta avisar de nuevo no puede ser negativo.</translation>
        </message>
        <message>
            <source>This alert does not go by idle spells.</source>
            <translation>Este aviso no se rige por tramos de espera.</translation>
        </message>
        <message>
            <source>This alert knows no threshold.</source>
            <translation>Esta alerta no tiene umbral.</translation>
        </message>
        <message>
            <source>The threshold lies between {least} and {most}.</source>
            <translation>El umbral está entre {least} y {most}.</translation>
        </message>
        <message>
            <source>The upper threshold lies above the lower one.</source>
            <translation>El umbral superior está por encima del inferior.</translation>
        </message>
        <message>
            <source>Two plans begin on the same day.</source>
            <translation>Dos planes empiezan el mismo día.</translation>
        </message>
        <message>
            <source>A target is a number of units per hour.</source>
            <translation>Un objetivo es un número de unidades por hora.</translation>
        </message>
        <message>
            <source>A utilization target lies between 0 and 100 %.</source>
            <translation>Un objetivo de utilización está entre 0 y 100 %.</translation>
        </message>
        <message>
            <source>Two targets for the same begin on the same day.</source>
            <translation>Dos objetivos para lo mismo empiezan el mismo día.</translation>
        </message>
        <message>
            <source>A reason has no name.</source>
            <translation>Un motivo no tiene nombre.</translation>
        </message>
        <message>
            <source>A reason stands there twice.</source>
            <translation>Un motivo está dos veces.</translation>
        </message>
        <message>
            <source>A camera id begins with a letter or a digit, and has at most 50 letters, digits, dots, colons, dashes and underscores.</source>
            <translation>Un ID de cámara empieza por una letra o una cifra y tiene como máximo 50 letras, cifras, puntos, dos puntos, guiones y guiones bajos.</translation>
        </message>
        <message>
            <source>Ids that begin with {prefix} are simulated.</source>
            <translation>Los ID que empiezan por {prefix} son simulados.</translation>
        </message>
        <message>
            <source>Names and places have at most {most} letters.</source>
            <translation>Los nombres y lugares tienen como máximo {most} letras.</translation>
        </message>
        <message>
            <source>Confidence is counted in steps of 0.05: choose 0.05 to 0.95.</source>
            <translation>La confianza se cuenta en pasos de 0,05: elija de 0,05 a 0,95.</translation>
        </message>
        <message>
            <source>The lower limit has to be below the upper one.</source>
            <translation>El límite inferior tiene que estar por debajo del superior.</translation>
        </message>
        <message>
            <source>Choose a drift score above 0, and of at most 10.</source>
            <translation>Elija una deriva mayor que 0 y de 10 como mucho.</translation>
        </message>
        <message>
            <source>The time is more than 5 minutes in the future. Check the camera's clock and zone.</source>
            <translation>La hora está más de 5 minutos en el futuro. Revise el reloj y la zona horaria de la cámara.</translation>
        </message>
        <message>
            <source>The time is before the year 2000.</source>
            <translation>La hora es anterior al año 2000.</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes o no</translation>
        </message>
        <message>
            <source>an id, such as {example}</source>
            <translation>un id., como {example}</translation>
        </message>
        <message>
            <source>one of {words}</source>
            <translation>uno de {words}</translation>
        </message>
        <message>
            <source>one of {signs} and a number from 0 to 1, such as {example}</source>
            <translation>uno de {signs} y un número de 0 a 1, como {example}</translation>
        </message>
        <message>
            <source>{word}:yes and {word}:no exclude each other.</source>
            <translation>{word}:yes y {word}:no se excluyen.</translation>
        </message>
        <message>
            <source>“{word}” is not understood: {field}: needs {needs}.</source>
            <translation>«{word}» no se entiende: {field}: necesita {needs}.</translation>
        </message>
        <message>
            <source>“{word}” is not understood. Each word begins with {words} or {last}.</source>
            <translation>«{word}» no se entiende. Cada palabra empieza con {words} o {last}.</translation>
        </message>
        <message>
            <source>A time needs a zone: end it with Z or an offset such as +02:00.</source>
            <translation>Una hora necesita una zona: termínela con Z o con un desfase como +02:00.</translation>
        </message>
        <message>
            <source>Not an RFC 3339 time such as 2026-01-22T10:15:00Z.</source>
            <translation>No es una hora RFC 3339 como 2026-01-22T10:15:00Z.</translation>
        </message>
        <message>
            <source>No such day or time in the calendar.</source>
            <translation>Ese día o esa hora no existen en el calendario.</translation>
        </message>
        <message>
            <source>Where the camera was right, it was what it said.</source>
            <translation>Donde la cámara acertó, era lo que dijo.</translation>
        </message>
        <message>
            <source>Where it was what the camera said, the camera was right.</source>
            <translation>Donde era lo que dijo la cámara, la cámara acertó.</translation>
        </message>
        <message>
            <source>A model and its version begin with a letter or a digit, and have at most 50 letters, digits, dots, colons, dashes and underscores.</source>
            <translation>Un modelo y su versión empiezan por una letra o una cifra y tienen como mucho 50 letras, cifras, puntos, dos puntos, guiones y guiones bajos.</translation>
        </message>
        <message>
            <source>An accuracy is from 0 to 100 %.</source>
            <translation>Una exactitud va de 0 a 100 %.</translation>
        </message>
        <message>
            <source>Notes have at most {most} letters.</source>
            <translation>Las notas tienen como mucho {most} letras.</translation>
        </message>
        <message>
            <source>Choose a reason or write something.</source>
            <translation>Elija un motivo o escriba algo.</translation>
        </message>
        <message>
            <source>Show names again to change a note that names somebody.</source>
            <translation>Vuelva a mostrar los nombres para cambiar una nota que nombra a alguien.</translation>
        </message>
        <message>
            <source>The end must not come before the start.</source>
            <translation>El fin no puede ser anterior al inicio.</translation>
        </message>
        <message>
            <source>A note has at most {most} letters.</source>
            <translation>Una nota tiene como máximo {most} letras.</translation>
        </message>
        <message>
            <source>Choose 1 to {max_days} days.</source>
            <translation>Elija de 1 a {max_days} días.</translation>
        </message>
        <message>
            <source>Choose {min_events_per_day} to {max_events_per_day} events a day.</source>
            <translation>Elija de {min_events_per_day} a {max_events_per_day} eventos al día.</translation>
        </message>
        <message>
            <source>A shift has no name.</source>
            <translation>Un turno no tiene nombre.</translation>
        </message>
        <message>
            <source>{shift} starts on no day of the week.</source>
            <translation>{shift} no empieza ningún día de la semana.</translation>
        </message>
        <message>
            <source>Two shifts of one day are named {shift}.</source>
            <translation>Dos turnos de un día se llaman {shift}.</translation>
        </message>
        <message>
            <source>{shift} and {other} overlap.</source>
            <translation>{shift} y {other} se solapan.</translation>
        </message>
        <message>
            <source>A break of {shift} has no name.</source>
            <translation>Una pausa de {shift} no tiene nombre.</translation>
        </message>
        <message>
            <source>{other} does not lie within {shift}.</source>
            <translation>{other} no está dentro de {shift}.</translation>
        </message>
        <message>
            <source>Two breaks of {shift} overlap.</source>
            <translation>Dos pausas de {shift} se solapan.</translation>
        </message>
        <message>
            <source>The breaks of {shift} leave no time to work.</source>
            <translation>Las pausas de {shift} no dejan tiempo para trabajar.</translation>
        </message>
        <message>
            <source>Choose 1 to {most} days.</source>
            <translation>Elija de 1 a {most} días.</translation>
        </message>
        <message>
            <source>There is one rule for each reason.</source>
            <translation>Hay una regla para cada motivo.</translation>
        </message>
        <message>
            <source>This reason has no such threshold.</source>
            <translation>Este motivo no tiene tal umbral.</translation>
        </message>
        <message>
            <source>The range has to begin before it ends.</source>
            <translation>El intervalo tiene que empezar antes de terminar.</translation>
        </message>
        <message>
            <source>A \ud800 to \udfff in it is half a character; send both halves or none.</source>
            <translation>Un \ud800 a \udfff dentro es medio carácter; envíe las dos mitades o ninguna.</translation>
        </message>
        <message>
            <source>A JSON object is needed.</source>
            <translation>Hace falta un objeto JSON.</translation>
        </message>
        <message>
            <source>A JSON object with the documented fields is needed.</source>
            <translation>Hace falta un objeto JSON con los campos documentados.</translation>
        </message>
        <message>
            <source>{file} is open already: it is the one shown.</source>
            <translation>{file} ya está abierto: es el que se muestra.</translation>
        </message>
        <message>
            <source>{file} is not a store of Factory Desktop.</source>
            <translation>{file} no es un almacén de datos de Factory Desktop.</translation>
        </message>
        <message>
            <source>{file} cannot be opened: {why}.</source>
            <translation>No se puede abrir {file}: {why}.</translation>
        </message>
        <message>
            <source>{file} is open in another window, in front now.</source>
            <translation>{file} está abierto en otra ventana, que ahora está delante.</translation>
        </message>
        <message>
            <source>Another Factory Desktop has the store {store} open.</source>
            <translation>Otro Factory Desktop tiene abierto el almacén de datos {store}.</translation>
        </message>
        <message>
            <source>This code opens nothing any more.</source>
            <translation>Este código ya no abre nada.</translation>
        </message>
        <message>
            <source>This key is not there any more.</source>
            <translation>Esta clave ya no está.</translation>
        </message>
        <message>
            <source>The look was called off.</source>
            <translation>Se canceló la consulta.</translation>
        </message>
        <message>
            <source>{backup} is damaged: {why}.</source>
            <translation>{backup} está dañado: {why}.</translation>
        </message>
        <message>
            <source>The backup {backup} cannot be rewritten: {why}. Remove it yourself.</source>
            <translation>La copia {backup} no se puede escribir de nuevo: {why}. Quítela usted.</translation>
        </message>
        <message>
            <source>No station with the id {id} is there.</source>
            <translation>No hay ninguna estación con el id. {id}.</translation>
        </message>
        <message>
            <source>There is a simulated camera named {camera} already.</source>
            <translation>Ya hay una cámara simulada llamada {camera}.</translation>
        </message>
        <message>
            <source>There is a real camera named {camera} already.</source>
            <translation>Ya hay una cámara real llamada {camera}.</translation>
        </message>
        <message>
            <source>There is no store at {file}.</source>
            <translation>No hay ningún almacén de datos en {file}.</translation>
        </message>
        <message>
            <source>{file} cannot be checked: {why}.</source>
            <translation>{file} no se puede comprobar: {why}.</translation>
        </message>
        <message>
            <source>{path} is not a store of Factory Desktop.</source>
            <translation>{path} no es un almacén de datos de Factory Desktop.</translation>
        </message>
        <message>
            <source>No backup could be written to {folder}: {why}.</source>
            <translation>No se ha podido escribir ninguna copia de seguridad en {folder}: {why}.</translation>
        </message>
        <message>
            <source>{file} is a store in use. Choose another name for the copy.</source>
            <translation>{file} es un almacén de datos en uso. Elija otro nombre para la copia.</translation>
        </message>
        <message>
            <source>No copy could be written to {file}: {why}.</source>
            <translation>No se pudo escribir ninguna copia en {file}: {why}.</translation>
        </message>
        <message>
            <source>The copy was called off.</source>
            <translation>Se canceló la copia.</translation>
        </message>
        <message>
            <source>the disk has no room for it</source>
            <translation>no hay sitio en el disco</translation>
        </message>
        <message>
            <source>it does not hold what the store holds</source>
            <translation>no contiene lo que contiene el almacén</translation>
        </message>
        <message>
            <source>{file} is damaged and cannot be moved aside: {why}.</source>
            <translation>{file} está dañado y no se puede apartar: {why}.</translation>
        </message>
        <message>
            <source>{folder} is on a network drive ({kind}), where a store can be damaged and what was acknowledged can be lost. Choose a folder of this computer, with --data-dir or --database; a store that is there already can be copied while no program has it open.</source>
            <translation>{folder} está en una unidad de red ({kind}), donde un almacén de datos puede dañarse y perderse lo confirmado. Elija una carpeta de este equipo con --data-dir o --database; un almacén que ya esté allí se puede copiar mientras ningún programa lo tenga abierto.</translation>
        </message>
        <message>
            <source>The store cannot be used safely: {pragma} is {found}, not {wanted}. Is the file on a network drive?</source>
            <translation>El almacén de datos no se puede usar con seguridad: {pragma} es {found}, no {wanted}. ¿Está el archivo en una unidad de red?</translation>
        </message>
        <message>
            <source>No worker with this id is on the roster.</source>
            <translation>No hay ningún trabajador con este id. en la lista.</translation>
        </message>
        <message>
            <source>Another count is on file for this worker, station and time. The first one stays.</source>
            <translation>Para este trabajador, estación y hora hay otra cantidad registrada. Se queda la primera.</translation>
        </message>
        <message>
            <source>This camera may not report for this station. The event is kept for review; the Cameras page says for which stations the camera may.</source>
            <translation>Esta cámara no puede informar de esta estación. El evento se guarda para su revisión; la página Cámaras dice de qué estaciones puede informar.</translation>
        </message>
        <message>
            <source>No worker with this id is on the roster. The event is kept for review; add the worker, then send it again.</source>
            <translation>No hay ningún trabajador con este id. en la lista. El evento se conserva para revisarlo; añada el trabajador y envíelo otra vez.</translation>
        </message>
        <message>
            <source>No station with this id is on the roster. The event is kept for review; add the station, then send it again.</source>
            <translation>No hay ninguna estación con este id. en la lista. El evento se conserva para revisarlo; añada la estación y envíelo otra vez.</translation>
        </message>
        <message>
            <source>The export {folder} cannot be removed: {why}. Remove it yourself.</source>
            <translation>La exportación {folder} no se puede quitar: {why}. Quítela a mano.</translation>
        </message>
        <message>
            <source>The store cannot be written to.</source>
            <translation>No se puede escribir en el almacén de datos.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was stored; send it again.</source>
            <translation>El disco está lleno. No se ha guardado nada; envíelo otra vez.</translation>
        </message>
        <message>
            <source>Another program is writing to the store.</source>
            <translation>Otro programa está escribiendo en el almacén de datos.</translation>
        </message>
        <message>
            <source>The disk reports an error. Nothing was stored.</source>
            <translation>El disco informa de un error. No se ha guardado nada.</translation>
        </message>
        <message>
            <source>The store cannot be opened.</source>
            <translation>No se puede abrir el almacén de datos.</translation>
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation>El almacén de datos está dañado.</translation>
        </message>
        <message>
            <source>The program is shutting down.</source>
            <translation>El programa se está cerrando.</translation>
        </message>
        <message>
            <source>No station with this id is on the roster.</source>
            <translation>No hay ninguna estación con este id. en la lista.</translation>
        </message>
        <message>
            <source>No event of this worker, station, type and time is on file.</source>
            <translation>No hay ningún evento guardado de este trabajador, estación, tipo y hora.</translation>
        </message>
        <message>
            <source>Another Factory Desktop (process {process}) has the store {store} open.</source>
            <translation>Otro Factory Desktop (proceso {process}) tiene abierto el almacén de datos {store}.</translation>
        </message>
        <message>
            <source>{store} cannot be locked: {why}.</source>
            <translation>No se puede bloquear {store}: {why}.</translation>
        </message>
        <message>
            <source>The backup {backup} is not there.</source>
            <translation>La copia de seguridad {backup} no está.</translation>
        </message>
        <message>
            <source>{backup} is not a backup of a store: {why}.</source>
            <translation>{backup} no es una copia de seguridad de un almacén de datos: {why}.</translation>
        </message>
        <message>
            <source>{backup} was made by another version of Factory Desktop.</source>
            <translation>{backup} lo hizo otra versión de Factory Desktop.</translation>
        </message>
        <message>
            <source>no time rule is named {kept}</source>
            <translation>ninguna regla de tiempo se llama {kept}</translation>
        </message>
        <message>
            <source>What the store says of its plant cannot be read: {why}.</source>
            <translation>No se puede leer lo que el almacén de datos dice de su planta: {why}.</translation>
        </message>
        <message>
            <source>There are {most} versions already.</source>
            <translation>Ya hay {most} versiones.</translation>
        </message>
        <message>
            <source>No version {id} of this model is there.</source>
            <translation>No hay ninguna versión {id} de este modelo.</translation>
        </message>
        <message>
            <source>Nothing can be changed: a newer Factory Desktop has written this store, and this one only shows it. Please update this one.</source>
            <translation>No se puede cambiar nada: un Factory Desktop más nuevo ha escrito este almacén de datos y este solo lo muestra. Actualícelo, por favor.</translation>
        </message>
        <message>
            <source>{file} was written by a newer Factory Desktop. It is shown, but nothing is stored in it: cameras cannot send, and nothing can be changed. Please update this program.</source>
            <translation>{file} fue escrito por un Factory Desktop más nuevo. Se muestra, pero no se guarda nada en él: las cámaras no pueden enviar y no se puede cambiar nada. Actualice este programa, por favor.</translation>
        </message>
        <message>
            <source>No worker with the id {id} is on the roster.</source>
            <translation>No hay ningún trabajador con el id. {id} en la lista.</translation>
        </message>
        <message>
            <source>No station with the id {id} is on the roster.</source>
            <translation>No hay ninguna estación con el id. {id} en la lista.</translation>
        </message>
        <message>
            <source>This note is not there any more.</source>
            <translation>Esta nota ya no está.</translation>
        </message>
        <message>
            <source>{file} is damaged and still being read.</source>
            <translation>{file} está dañado y aún se está leyendo.</translation>
        </message>
        <message>
            <source>{file} is of another version. Open it first.</source>
            <translation>{file} es de otra versión. Ábralo primero.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {why}.</source>
            <translation>No se puede crear la carpeta {folder}: {why}.</translation>
        </message>
        <message>
            <source>{file} has a second name (a hard link). Remove one of the two.</source>
            <translation>{file} tiene un segundo nombre (un enlace físico). Quite uno de los dos.</translation>
        </message>
        <message>
            <source>{file} cannot be written to.</source>
            <translation>No se puede escribir en {file}.</translation>
        </message>
        <message>
            <source>The store is one SQLite file for now; {kind} cannot be used yet.</source>
            <translation>El almacén de datos es por ahora un archivo SQLite; {kind} todavía no se puede usar.</translation>
        </message>
        <message>
            <source>The store needs a file: what is kept in memory only is lost.</source>
            <translation>El almacén de datos necesita un archivo: lo que solo está en memoria se pierde.</translation>
        </message>
        <message>
            <source>{value} is not a path that can be used: {why}.</source>
            <translation>{value} no es una ruta que se pueda usar: {why}.</translation>
        </message>
        <message>
            <source>Something else was written over the store {file} while it was open.</source>
            <translation>El almacén de datos {file} se sobrescribió mientras estaba abierto.</translation>
        </message>
        <message>
            <source>A part of the store, {file}, was deleted or moved while it was open.</source>
            <translation>Una parte del almacén de datos, {file}, se borró o se movió mientras estaba abierto.</translation>
        </message>
        <message>
            <source>Another file was put in the place of the store {file} while it was open.</source>
            <translation>En el sitio del almacén de datos {file} se puso otro archivo mientras estaba abierto.</translation>
        </message>
        <message>
            <source>The store {file} was moved to {there}.</source>
            <translation>El almacén de datos {file} se movió a {there}.</translation>
        </message>
        <message>
            <source>The store {file} was deleted while it was open.</source>
            <translation>El almacén de datos {file} se borró mientras estaba abierto.</translation>
        </message>
        <message>
            <source>{said} All that was in it is in {copy}.</source>
            <translation>{said} Todo lo que contenía está en {copy}.</translation>
        </message>
        <message>
            <source>A change of the store takes long. Send it again soon.</source>
            <translation>Un cambio del almacén de datos tarda. Envíelo de nuevo pronto.</translation>
        </message>
        <message>
            <source>The disk does not answer: what was to be stored is still being written.</source>
            <translation>El disco no responde: lo que debía guardarse aún se está escribiendo.</translation>
        </message>
        <message>
            <source>its file is no longer where it was</source>
            <translation>su archivo ya no está donde estaba</translation>
        </message>
        <message>
            <source>another file is in its place</source>
            <translation>hay otro archivo en su sitio</translation>
        </message>
        <message>
            <source>{source} cannot be moved to {file}: {why}.</source>
            <translation>{source} no se puede mover a {file}: {why}.</translation>
        </message>
        <message>
            <source>The events of that time were removed after the plant's retention time, and their sums are final. The event is kept for review.</source>
            <translation>Los eventos de ese tiempo se quitaron pasado el plazo de conservación de la planta, y sus sumas son definitivas. El evento se conserva para revisarlo.</translation>
        </message>
        <message>
            <source>The same reason has asked already. It may again at {until}.</source>
            <translation>El mismo motivo ya lo ha pedido. Podrá de nuevo el {until}.</translation>
        </message>
        <message>
            <source>This worker has events and stays.</source>
            <translation>Este trabajador tiene eventos y se queda.</translation>
        </message>
        <message>
            <source>This station has events and stays.</source>
            <translation>Esta estación tiene eventos y se queda.</translation>
        </message>
        <message>
            <source>Worker {id} is on the roster already.</source>
            <translation>El trabajador {id} ya está en la lista.</translation>
        </message>
        <message>
            <source>Station {id} is on the roster already.</source>
            <translation>La estación {id} ya está en la lista.</translation>
        </message>
        <message>
            <source>A camera may report for this station alone.</source>
            <translation>Una cámara solo puede informar de esta estación.</translation>
        </message>
        <message>
            <source>An event duration of {seconds} s would make {events} simulated events, more than {most}. Choose fewer days or a longer event duration.</source>
            <translation>Una duración de evento de {seconds} s daría {events} eventos simulados, más de {most}. Elija menos días o una duración de evento mayor.</translation>
        </message>
        <message>
            <source>The backup holds events of a time whose events were removed after the plant's retention time. They cannot be brought back.</source>
            <translation>La copia contiene eventos de un tiempo cuyos eventos se quitaron tras el plazo de conservación de la planta. No se pueden recuperar.</translation>
        </message>
        <message>
            <source>The backup has final sums of a time of which events have come since. The two cannot be told apart, so nothing was brought back.</source>
            <translation>La copia tiene sumas definitivas de un tiempo del que han llegado eventos desde entonces. No se pueden distinguir, así que no se ha recuperado nada.</translation>
        </message>
        <message>
            <source>The event is too long: only its beginning is kept, so it cannot be taken in. Have the camera send it again.</source>
            <translation>El evento es demasiado largo: solo se conserva su comienzo, así que no se puede incorporar. Haga que la cámara lo envíe de nuevo.</translation>
        </message>
        <message>
            <source>{path} is a database of another program.</source>
            <translation>{path} es una base de datos de otro programa.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Factory Desktop. Please update this one.</source>
            <translation>{path} lo escribió un Factory Desktop más reciente. Actualice este.</translation>
        </message>
        <message>
            <source>{path} belongs to another version of Factory Desktop. Open it first.</source>
            <translation>{path} pertenece a otra versión de Factory Desktop. Ábralo primero.</translation>
        </message>
        <message>
            <source>The store is of a version that never was: {why}.</source>
            <translation>El almacén de datos es de una versión que nunca existió: {why}.</translation>
        </message>
        <message>
            <source>The sums of the hour from {began} were not those of its events. They are now.</source>
            <translation>Las sumas de la hora desde {began} no eran las de sus eventos. Ahora lo son.</translation>
        </message>
        <message>
            <source>Too many events wait to be stored.</source>
            <translation>Demasiados eventos esperan a ser guardados.</translation>
        </message>
        <message>
            <source>The writer has stopped.</source>
            <translation>La escritura se ha detenido.</translation>
        </message>
    </context>
    <context>
        <name>shift_template</name>
        <message>
            <source>Day shift</source>
            <translation>Turno de día</translation>
        </message>
        <message>
            <source>Early shift</source>
            <translation>Turno de mañana</translation>
        </message>
        <message>
            <source>Late shift</source>
            <translation>Turno de tarde</translation>
        </message>
        <message>
            <source>Night shift</source>
            <translation>Turno de noche</translation>
        </message>
        <message>
            <source>One shift of 8 hours</source>
            <translation>Un turno de 8 horas</translation>
        </message>
        <message>
            <source>Two shifts of 8 hours</source>
            <translation>Dos turnos de 8 horas</translation>
        </message>
        <message>
            <source>Three shifts of 8 hours</source>
            <translation>Tres turnos de 8 horas</translation>
        </message>
        <message>
            <source>Two shifts of 12 hours</source>
            <translation>Dos turnos de 12 horas</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pausa</translation>
        </message>
    </context>
    <context>
        <name>spans</name>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>No visto</translation>
        </message>
        <message>
            <source>{days} d</source>
            <translation>{days} d</translation>
        </message>
        <message>
            <source>{years} y</source>
            <translation>{years} a</translation>
        </message>
    </context>
    <context>
        <name>tables</name>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>No line of the log is like this.</source>
            <translation>Ninguna línea del registro es así.</translation>
        </message>
        <message>
            <source>Log of the program</source>
            <translation>Registro del programa</translation>
        </message>
        <message>
            <source>Who works where</source>
            <translation>Quién trabaja dónde</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Estación</translation>
        </message>
        <message>
            <source>No notes about this time.</source>
            <translation>No hay notas sobre este tiempo.</translation>
        </message>
        <message>
            <source>Shift notes</source>
            <translation>Notas del turno</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Restablecer columnas</translation>
        </message>
        <message>
            <source>{count} rows</source>
            <translation>{count} filas</translation>
        </message>
        <message>
            <source>{rows}; {rule}</source>
            <translation>{rows}; {rule}</translation>
        </message>
        <message>
            <source>No stations yet.</source>
            <translation>Todavía no hay estaciones.</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Estaciones</translation>
        </message>
        <message>
            <source>station</source>
            <translation>estación</translation>
        </message>
        <message>
            <source>stations</source>
            <translation>estaciones</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Totales</translation>
        </message>
        <message>
            <source>Hours, units and events are sums. Utilization is the plain mean of the rows that have one, as on the card. Rates are all units over all hours.</source>
            <translation>Las horas, unidades y eventos son sumas. La utilización es la media simple de las filas que la tienen, como en la tarjeta. Los ritmos son todas las unidades entre todas las horas.</translation>
        </message>
        <message>
            <source>No workers yet.</source>
            <translation>Todavía no hay trabajadores.</translation>
        </message>
        <message>
            <source>Workers</source>
            <translation>Trabajadores</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>trabajador</translation>
        </message>
        <message>
            <source>workers</source>
            <translation>trabajadores</translation>
        </message>
    </context>
    <context>
        <name>target_text</name>
        <message>
            <source>{since}: as in all shifts at {station} in {shift}</source>
            <translation>{since}: como en todos los turnos en {station} en {shift}</translation>
        </message>
        <message>
            <source>{since}: no target at {station}</source>
            <translation>{since}: sin objetivo en {station}</translation>
        </message>
        <message>
            <source>{since}: {figure} units / h at {station}</source>
            <translation>{since}: {figure} unidades / h en {station}</translation>
        </message>
        <message>
            <source>{since}: {figure} units / h at {station} in {shift}</source>
            <translation>{since}: {figure} unidades / h en {station} en {shift}</translation>
        </message>
        <message>
            <source>{since}: no target for utilization</source>
            <translation>{since}: sin objetivo de utilización</translation>
        </message>
        <message>
            <source>{since}: utilization of {share}</source>
            <translation>{since}: utilización del {share}</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>d</source>
            <translation>d</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>{seconds} s ago</source>
            <translation>hace {seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>hace {minutes} min</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>times</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Turno</translation>
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation>Ayer, {day}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
    </context>
    <context>
        <name>waiting</name>
        <message>
            <source>{id} was added: {count} events wait</source>
            <translation>{id} ya está en la lista: {count} eventos esperan</translation>
        </message>
        <message>
            <source>{id} was added: 1 event waits</source>
            <translation>{id} ya está en la lista: 1 evento espera</translation>
        </message>
        <message>
            <source>{id} is unknown: {count} events wait</source>
            <translation>Se desconoce {id}: esperan {count} eventos</translation>
        </message>
        <message>
            <source>{id} is unknown: 1 event waits</source>
            <translation>Se desconoce {id}: espera 1 evento</translation>
        </message>
        <message>
            <source>Sent before the worker was added.</source>
            <translation>Enviado antes de añadir al trabajador.</translation>
        </message>
        <message>
            <source>Sent before it was added.</source>
            <translation>Enviado antes de añadirla.</translation>
        </message>
        <message>
            <source>Cameras name a worker who is not on the roster.</source>
            <translation>Las cámaras nombran a un trabajador que no está en la lista.</translation>
        </message>
        <message>
            <source>Cameras name a station that is not on the roster.</source>
            <translation>Las cámaras nombran una estación que no está en la lista.</translation>
        </message>
        <message>
            <source>Add worker…</source>
            <translation>Añadir trabajador…</translation>
        </message>
        <message>
            <source>Add station…</source>
            <translation>Añadir estación…</translation>
        </message>
        <message>
            <source>Take in 1 event</source>
            <translation>Incorporar 1 evento</translation>
        </message>
        <message>
            <source>Take in {count} events</source>
            <translation>Incorporar {count} eventos</translation>
        </message>
        <message>
            <source>1 event that waits is taken in.</source>
            <translation>Se incorpora 1 evento que espera.</translation>
        </message>
        <message>
            <source>{count} events that wait are taken in.</source>
            <translation>Se incorporan {count} eventos que esperan.</translation>
        </message>
        <message>
            <source>1 event is too long to have been kept whole, and stays refused.</source>
            <translation>1 evento es demasiado largo para haberse conservado entero y sigue rechazado.</translation>
        </message>
        <message>
            <source>{count} events are too long to have been kept whole, and stay refused.</source>
            <translation>{count} eventos son demasiado largos para haberse conservado enteros y siguen rechazados.</translation>
        </message>
        <message>
            <source>This cannot be undone: a worker with events stays on the roster.</source>
            <translation>No se puede deshacer: un trabajador con eventos sigue en la lista.</translation>
        </message>
        <message>
            <source>This cannot be undone: a station with events stays on the roster.</source>
            <translation>No se puede deshacer: una estación con eventos sigue en la lista.</translation>
        </message>
    </context>
    <context>
        <name>worker_data_text</name>
        <message>
            <source>{events}, {notes}, {refused} and {lines} of the audit trail.</source>
            <translation>{events}, {notes}, {refused} y {lines} del registro de actividad.</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <source>refused event</source>
            <translation>evento rechazado</translation>
        </message>
        <message>
            <source>refused events</source>
            <translation>eventos rechazados</translation>
        </message>
        <message>
            <source>line</source>
            <translation>línea</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>líneas</translation>
        </message>
        <message>
            <source>A new id that says nothing, such as {example}, takes the place of the id and the full name: on the roster, in notes, in refused events and in the audit trail. Events and all figures stay, under the new id.</source>
            <translation>Un identificador nuevo que no dice nada, como {example}, ocupa el lugar del identificador y del nombre completo: en la lista de trabajadores, en las notas, en los eventos rechazados y en el registro de actividad. Los eventos y todas las cifras se quedan, con el identificador nuevo.</translation>
        </message>
        <message>
            <source>The store's own backups are written anew in the same way; those of older versions that name this worker are removed, and so are exports for retraining that hold this worker's events. The file is written anew too, and cameras wait for some seconds meanwhile.</source>
            <translation>Las copias propias se escriben de nuevo del mismo modo; las de versiones anteriores que nombran a este trabajador se quitan, igual que las exportaciones para reentrenamiento con eventos suyos. También el archivo se escribe de nuevo; mientras tanto las cámaras esperan unos segundos.</translation>
        </message>
        <message>
            <source>What stays: other words for this worker in notes, and files that were exported or copied elsewhere. Events that cameras send under the old id from now on are refused and kept for review, so change the cameras first.</source>
            <translation>Lo que se queda: otras palabras para este trabajador en las notas, y los archivos exportados o copiados a otro lugar. Los eventos que las cámaras envíen desde ahora con el identificador antiguo se rechazan y se guardan para revisarlos; cambie, pues, primero las cámaras.</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
    </context>
</TS>
