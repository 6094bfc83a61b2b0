@echo off
rem Refrain's launcher for Windows: finds a JDK of 21 or newer, builds once where needed, runs the command.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\refrain.jar"
set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if not defined JDK if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined JDK call :try "%%~D"
)
if not defined JDK (
  echo refrain: install a JDK of 21 or newer ^(https://adoptium.net^), or set JAVA_HOME to one 1>&2
  exit /b 2
)
if not exist "%JAR%" (
  echo refrain: building once ^(a minute or two^) ... 1>&2
  if not exist "%HOME_DIR%target" mkdir "%HOME_DIR%target"
  pushd "%HOME_DIR%"
  set "JAVA_HOME=%JDK%"
  call mvnw.cmd -q -B -Dunchecked -Dmaven.test.skip=true package > "%HOME_DIR%target\build.log" 2>&1
  set "BUILT=!ERRORLEVEL!"
  popd
  if not "!BUILT!"=="0" (
    echo refrain: the build failed; see %HOME_DIR%target\build.log 1>&2
    exit /b 2
  )
)
"%JDK%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx448m -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -cp "%JAR%" eu.restart.refrain.cli.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~V"
set "MAJOR=!MAJOR:"=!"
if !MAJOR! GEQ 21 set "JDK=%~1"
exit /b 0
